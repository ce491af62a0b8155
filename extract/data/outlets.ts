// News outlets.
import { knownNames } from './known-names.ts';

export const OUTLETS = knownNames(
  'outlet',
  `
The New York Times = New York Times; NYT # Q9684
The Washington Post = Washington Post # Q166032
The Wall Street Journal = Wall Street Journal; WSJ # Q164746
Financial Times = FT; the Financial Times
Los Angeles Times
USA Today
Chicago Tribune
Boston Globe
The Guardian = Guardian
The Times of London = Sunday Times
The Telegraph = Daily Telegraph
Daily Mail
The Economist
The Atlantic
The New Yorker
The Verge
The Information
The Register
The Hill
The Intercept
The Diplomat
Politico = POLITICO
Axios
Semafor
Punchbowl News
Reuters # Q130879
Associated Press = AP; The Associated Press # Q40469
Agence France-Presse = AFP
Bloomberg = Bloomberg News
dpa = Deutsche Presse-Agentur
CNN
CNBC
BBC = BBC News
NBC = NBC News
CBS = CBS News
ABC News
Fox News = Fox Business
MSNBC
NPR
PBS
? Wired = WIRED
? Time = TIME magazine
? Fortune
Forbes
Business Insider
TechCrunch
Ars Technica
Engadget
CNET
ZDNet
VentureBeat
MIT Technology Review
IEEE Spectrum
Tom's Hardware
EE Times
DigiTimes
SemiAnalysis
Nikkei Asia = Nikkei; Nikkei Asian Review
South China Morning Post = SCMP
China Daily
Global Times
Xinhua = Xinhua News Agency
People's Daily
Caixin
Yonhap = Yonhap News Agency
Korea Herald
JoongAng Ilbo
Chosun Ilbo
Kyodo = Kyodo News
Asahi Shimbun
Yomiuri Shimbun
Straits Times = The Straits Times
Times of India
The Hindu
Economic Times
Hindustan Times
Al Jazeera
Haaretz
Frankfurter Allgemeine Zeitung = FAZ; Frankfurter Allgemeine
Süddeutsche Zeitung
Handelsblatt
? Spiegel = Der Spiegel
? Zeit = Die Zeit
? Welt = Die Welt
Neue Zürcher Zeitung = NZZ
? Standard = Der Standard
Tagesspiegel
heise online = heise
Le Monde
Le Figaro
Les Echos = Les Échos
Libération
El País
El Mundo
La Vanguardia
Expansión
Het Financieele Dagblad = FD
NRC = NRC Handelsblad
de Volkskrant = Volkskrant
Corriere della Sera
La Repubblica
Globe and Mail = The Globe and Mail
Sydney Morning Herald
MLex
Inside U.S. Trade
Federal News Network
Defense News
Breaking Defense
Nextgov
FedScoop
CyberScoop
Lawfare
Just Security
ChinaTalk
Import AI
Slashdot
Hacker News
Federal Register
Congressional Record
Substack
Medium
YouTube
Facebook Live
Fox
`,
);
