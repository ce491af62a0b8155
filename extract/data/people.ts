// Officials, lawmakers, executives and researchers often named in reporting on AI and chips.
import { knownNames } from './known-names.ts';

export const PEOPLE = knownNames(
  'person',
  `
Donald Trump = Trump; Donald J. Trump # Q22686
Joe Biden = Biden; Joseph R. Biden # Q6279
Barack Obama = Obama # Q76
JD Vance = Vance; J.D. Vance
Kamala Harris
Howard Lutnick = Lutnick
Gina Raimondo = Raimondo
Jeffrey Kessler = Kessler
Alan Estevez
Thea Kendler
Landon Heid
Scott Bessent = Bessent
Marco Rubio = Rubio
Pete Hegseth = Hegseth
Jamieson Greer = Greer
Michael Kratsios = Kratsios
David Sacks
Sriram Krishnan
Jake Sullivan
Antony Blinken = Blinken
Janet Yellen = Yellen
Pam Bondi
Kash Patel
Susie Wiles
Stephen Miller
Peter Navarro
Karoline Leavitt
John Moolenaar = Moolenaar
Raja Krishnamoorthi
Elizabeth Warren
Tom Cotton
Chuck Schumer
Mike Johnson
John Thune
Ted Cruz
Jim Banks
Mark Warner
Maria Cantwell
Josh Hawley
Brian Mast
Gregory Meeks
Bill Huizenga
Michael McCaul
Mike Gallagher
Xi Jinping
Li Qiang
He Lifeng
Wang Wentao
Wang Yi
He Yongqian
Lin Jian
Mao Ning
Guo Jiakun
Vladimir Putin = Putin
Volodymyr Zelenskyy = Zelenskyy; Zelensky
Ursula von der Leyen = von der Leyen
Henna Virkkunen
Maroš Šefčovič
Thierry Breton
Emmanuel Macron = Macron
Friedrich Merz
Olaf Scholz
Robert Habeck
Keir Starmer = Starmer
Rishi Sunak
Peter Kyle
Giorgia Meloni
Pedro Sánchez
Dick Schoof
Narendra Modi = Modi
Shigeru Ishiba
Lee Jae-myung
Yoon Suk Yeol
Lai Ching-te
Lawrence Wong
Anwar Ibrahim
Mohammed bin Salman
Tareq Amin
Dario Amodei = Amodei
Daniela Amodei
Jack Clark
Jared Kaplan
Chris Olah
Sam Altman = Altman
Greg Brockman
Ilya Sutskever
Mira Murati
Sundar Pichai = Pichai
Demis Hassabis = Hassabis
Satya Nadella = Nadella
Brad Smith
Mark Zuckerberg = Zuckerberg
Yann LeCun = LeCun
Elon Musk = Musk
Tim Cook
Andy Jassy
Jeff Bezos = Bezos
Jensen Huang = Huang; Jen-Hsun Huang
Colette Kress
Ned Finkle
Lisa Su
Pat Gelsinger
Lip-Bu Tan
C.C. Wei
Morris Chang
Ren Zhengfei
Liang Wenfeng
Jack Ma
Joe Tsai
Eddie Wu
Robin Li
Pony Ma
Zhang Yiming
Kai-Fu Lee
Larry Ellison
Masayoshi Son
Arthur Mensch
Aidan Gomez
Alexandr Wang
Geoffrey Hinton
Yoshua Bengio
Andrew Ng
Fei-Fei Li
Eric Schmidt
Peter Thiel
Alex Karp
Marc Andreessen
Katie Moussouris
Hanna Dohmen
Andrew Reddie
Kun Chen
Sridhar Vembu
Bill Connor
John Neuffer
Gregory Allen
Lennart Heim
Helen Toner
Dean Ball
Miles Brundage
Chris Miller
Dylan Patel
`,
);
