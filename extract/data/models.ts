// Families of AI models with their developers; versions follow by grammar.
import { knownNames } from './known-names.ts';

export const MODEL_FAMILIES = knownNames(
  'model',
  `
Claude @ Anthropic
? Mythos = Claude Mythos @ Anthropic
? Fable = Claude Fable @ Anthropic
? Opus = Claude Opus @ Anthropic
? Sonnet = Claude Sonnet @ Anthropic
? Haiku = Claude Haiku @ Anthropic
Claude Code @ Anthropic
GPT @ OpenAI
ChatGPT @ OpenAI
Codex @ OpenAI
? Sora @ OpenAI
DALL-E @ OpenAI
? Whisper @ OpenAI
? Gemini @ Google
Gemma @ Google
? Bard @ Google
PaLM @ Google
LaMDA @ Google
? Imagen @ Google
? Veo @ Google
AlphaFold @ Google DeepMind
AlphaGo @ Google DeepMind
Llama = LLaMA @ Meta
? Mistral = Mistral Large; Mistral Medium; Mistral Small; Mistral Nemo @ Mistral AI
Mixtral @ Mistral AI
Codestral @ Mistral AI
Magistral @ Mistral AI
Ministral @ Mistral AI
Pixtral @ Mistral AI
Grok @ xAI
DeepSeek-V @ DeepSeek
DeepSeek-R @ DeepSeek
DeepSeek Coder @ DeepSeek
Qwen = Tongyi Qianwen @ Alibaba
QwQ @ Alibaba
GLM @ Zhipu AI
ChatGLM @ Zhipu AI
Kimi @ Moonshot AI
Doubao @ ByteDance
? Seed @ ByteDance
Seedance @ ByteDance
ERNIE = Ernie; Ernie Bot; ERNIE Bot @ Baidu
Hunyuan @ Tencent
Pangu @ Huawei
SenseNova @ SenseTime
? Yi @ 01.AI
Baichuan @ Baichuan
InternLM @ Shanghai AI Laboratory
Manus @ Butterfly Effect
? Nova = Amazon Nova @ Amazon
? Titan = Amazon Titan @ Amazon
? Phi @ Microsoft
? Copilot @ Microsoft
? Orca @ Microsoft
? Command = Command R; Command A; Command R+ @ Cohere
? Aya @ Cohere
Jamba @ AI21 Labs
Jurassic @ AI21 Labs
Falcon @ Technology Innovation Institute
? Jais @ G42
Granite @ IBM
Nemotron @ Nvidia
DBRX @ Databricks
? Arctic @ Snowflake
StarCoder @ Hugging Face
BLOOM @ BigScience
Stable Diffusion @ Stability AI
HyperCLOVA = HyperCLOVA X @ Naver
EXAONE @ LG AI Research
? Solar @ Upstage
Vicuna
Alpaca
Pythia @ EleutherAI
OLMo @ Allen Institute for AI
BERT @ Google
MiniMax-M @ MiniMax
`,
);

/** Words that may follow a family and its version: sizes, tiers and variants. */
export const MODEL_TIERS = new Set(
  'Mini Nano Micro Lite Light Pro Max Ultra Plus Large Medium Small Tiny Base XL Turbo Flash Preview Instant Instruct Thinking Reasoning Vision Voice Coder Code Codex Chat Next Nemo Omni Scout Maverick Behemoth Opus Sonnet Haiku Mythos Fable Air Heavy Fast Edge Research Deep Speciale Exp Beta Alpha'.split(
    ' ',
  ),
);
