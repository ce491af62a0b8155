// Family names of China, Taiwan, Korea and Vietnam, which stand before the given name.
import { wordList } from './known-names.ts';

export const FAMILY_FIRST = new Set(
  wordList(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Xiao Han Cao Deng Feng Zeng Peng Cai Pan Tian Dong Yuan Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lai Qian Qiu Qin Shi Hou Shao Meng Long Wan Duan Lei Tao He Mao Hao Gong Bai Cui Kang Mo Fan Jin Wen Dai Xia Zhong Fu Zou Xiong
  Hsu Hsieh Chiang Tsai Chang Chou Chu Hsiao Hung Kuo Tseng Lo Yeh Chiu Chien Pai Tsao Teng Chao Cheung Wong Kwok Leung Ng Chow Tsang Ho Yip Lau Chan Cheng Mak
  Kim Lee Park Choi Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Ryu Yoo Hong Jeon Ko Koh Moon Son Yang Bae Baek Heo Nam Noh Roh Sim Shim Kwak Sung Cha Joo Ju Woo Koo Min Bang Gong Ha Byun Chung Na Chun Pyo Gil
  Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Hoang Hoàng Phan Vu Vũ Vo Võ Dang Đặng Bui Bùi Do Đỗ Ngo Ngô Duong Dương Ly Dinh Đinh Truong Trương`),
);
