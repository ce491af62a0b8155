// Companies of the AI and chip trade and those that buy, sell and ship for it.
import { knownNames } from './known-names.ts';

export const COMPANIES = knownNames(
  'company',
  `
Anthropic = Anthropic PBC # Q116758847
OpenAI = Open AI; OpenAI Global # Q21708200
Google = Google LLC # Q95
Google DeepMind = DeepMind; Google Deepmind # Q15733006
Alphabet = Alphabet Inc. # Q20800404
Microsoft = Microsoft Corp.; Microsoft Corporation # Q2283
? Meta = Meta Platforms; Meta AI # Q380
Facebook
Amazon = Amazon.com # Q3884
Amazon Web Services = AWS # Q456157
? Apple = Apple Inc. # Q312
Nvidia = NVIDIA; Nvidia Corp.; NVIDIA Corporation; Nvidia Corporation # Q182477
AMD = Advanced Micro Devices # Q128896
? Intel = Intel Corp.; Intel Corporation # Q248
IBM = International Business Machines # Q37156
? Oracle = Oracle Corp. # Q19900
Qualcomm
Broadcom
? Arm = Arm Holdings; ARM Holdings
? Micron = Micron Technology
Samsung = Samsung Electronics; Samsung Group # Q20718
SK Hynix = SK hynix
TSMC = Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co.; Taiwan Semiconductor # Q713418
ASML = ASML Holding # Q297879
Tokyo Electron
Applied Materials
Lam Research
KLA = KLA Corp.
Synopsys
Cadence Design Systems = Cadence Design
Siemens
Infineon
STMicroelectronics
NXP = NXP Semiconductors
Marvell = Marvell Technology
GlobalFoundries
Kioxia
Rapidus
SoftBank = SoftBank Group
Cerebras = Cerebras Systems
Groq
SambaNova = SambaNova Systems
Graphcore
Tenstorrent
Supermicro = Super Micro; Super Micro Computer
Dell = Dell Technologies
Lenovo
Cisco
Hewlett Packard Enterprise = HPE
CoreWeave
Nebius
Lambda Labs
Crusoe
Scale AI
Databricks
Snowflake
Palantir = Palantir Technologies
Anduril
Hugging Face
Stability AI
Midjourney
Cohere
Mistral AI = Mistral
Aleph Alpha
Inflection AI
Character.AI
Perplexity = Perplexity AI
xAI = X.AI
Safe Superintelligence
Thinking Machines Lab
Reflection AI
Together AI
AI21 Labs
Runway
ElevenLabs
G42 = Group 42
MGX
Humain
Tesla
SpaceX
Salesforce
Adobe
Zoho = Zoho Corporation
Infosys
Tata Consultancy Services
Reliance Industries
SAP
Huawei = Huawei Technologies # Q160120
HiSilicon
ZTE
SMIC = Semiconductor Manufacturing International Corporation; Semiconductor Manufacturing International Corp.
YMTC = Yangtze Memory Technologies; Yangtze Memory
CXMT = ChangXin Memory Technologies; ChangXin Memory
Hua Hong = Hua Hong Semiconductor
SMEE = Shanghai Micro Electronics Equipment
Naura = Naura Technology
AMEC
SiCarrier
Alibaba = Alibaba Group; Alibaba Cloud # Q1359568
Tencent = Tencent Holdings # Q860580
Baidu # Q14772
ByteDance
TikTok
JD.com
Meituan
Xiaomi
DeepSeek
Zhipu AI = Zhipu; Z.ai; Knowledge Atlas
Moonshot AI
MiniMax
StepFun
Baichuan
01.AI
SenseTime
iFlytek = iFLYTEK
Megvii
Hikvision
Inspur = Inspur Group
Sugon = Dawning Information Industry
Phytium
Loongson
Cambricon = Cambricon Technologies
Biren = Biren Technology
Moore Threads
Enflame
MetaX
Iluvatar CoreX
Hygon
Kunlunxin
Sophgo
Megaspeed
Naver
Kakao
LG AI Research
Rebellions
FuriosaAI
Preferred Networks
Fujitsu
NEC
Sakana AI
Foxconn = Hon Hai; Hon Hai Precision
MediaTek
Quanta
Wistron
Wiwynn
UMC
ASE Technology
Nexperia
Wingtech = Wingtech Technology
Bosch
Volkswagen
Carl Zeiss = Zeiss
Trumpf
Thales
Dassault Systèmes
Atos
OVHcloud
Deutsche Telekom
Ericsson
Nokia
SK Telecom
KT Corp.
NTT = Nippon Telegraph and Telephone
Boeing
Lockheed Martin
Raytheon = RTX
Northrop Grumman
BAE Systems
Goldman Sachs
Morgan Stanley
JPMorgan = JPMorgan Chase
Bernstein
Jefferies
Citigroup
Blackstone
BlackRock
Andreessen Horowitz
Sequoia Capital
Luta Security
Jitterbit
CrowdStrike
Cloudflare
GitHub
LinkedIn
Uber
Netflix
Seagate = Seagate Technology
Western Digital
Oracle Cloud
`,
);
