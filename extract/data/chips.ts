// Chips and accelerators with their makers; unknown ones follow by grammar.
import { knownNames } from './known-names.ts';

export const CHIPS = knownNames(
  'chip',
  `
A100 @ Nvidia
A800 @ Nvidia
A30 @ Nvidia
A40 @ Nvidia
H100 @ Nvidia
H200 @ Nvidia
H800 @ Nvidia
H20 @ Nvidia
L40S = L40 @ Nvidia
L20 @ Nvidia
L2 @ Nvidia
B100 @ Nvidia
B200 @ Nvidia
B300 @ Nvidia
B30A @ Nvidia
B40 @ Nvidia
GB200 = GB200 NVL72 @ Nvidia
GB300 = GB300 NVL72 @ Nvidia
GH200 @ Nvidia
V100 @ Nvidia
RTX 4090 = GeForce RTX 4090 @ Nvidia
RTX 4090D @ Nvidia
RTX 5090 @ Nvidia
RTX 5090D @ Nvidia
RTX Pro 6000 = RTX PRO 6000; RTX 6000D @ Nvidia
? Blackwell = Blackwell Ultra @ Nvidia
? Hopper @ Nvidia
? Ampere @ Nvidia
? Rubin = Vera Rubin @ Nvidia
Grace Hopper @ Nvidia
Grace Blackwell @ Nvidia
Jetson Thor @ Nvidia
Jetson Orin @ Nvidia
MI250 = MI250X @ AMD
MI300 = MI300X; MI300A @ AMD
MI308 = MI308X @ AMD
MI325X = MI325 @ AMD
MI350 = MI350X; MI355X @ AMD
MI400 = MI450 @ AMD
? Instinct @ AMD
EPYC @ AMD
? Gaudi = Gaudi 2; Gaudi 3 @ Intel
Xeon @ Intel
Trainium = Trainium2; Trainium 2; Trainium3; Trainium 3 @ Amazon
Inferentia = Inferentia2 @ Amazon
TPU = TPU v4; TPU v5; TPU v5e; TPU v5p; TPU v6e; TPU v7 @ Google
Ironwood @ Google
Trillium @ Google
Maia 100 = Maia 200 @ Microsoft
MTIA @ Meta
? Ascend @ Huawei
Ascend 910 = 910 @ Huawei
Ascend 910B = 910B @ Huawei
Ascend 910C = 910C @ Huawei
Ascend 910D = 910D @ Huawei
Ascend 920 @ Huawei
Ascend 950 @ Huawei
Kunpeng 920 = Kunpeng @ Huawei
Kirin 9000S = Kirin @ Huawei
CloudMatrix 384 @ Huawei
BR100 = BR104 @ Biren
MTT S4000 @ Moore Threads
MLU370 = MLU590 @ Cambricon
WSE-3 = Wafer Scale Engine @ Cerebras
Wormhole @ Tenstorrent
? Snapdragon @ Qualcomm
Cloud AI 100 @ Qualcomm
P800 @ Kunlunxin
PPU @ Alibaba
Zhenwu @ Alibaba
`,
);
