// Parties, unions, institutes, courts, legislatures and other bodies that are neither firms nor agencies.
import { knownNames } from './known-names.ts';

export const ORGANIZATIONS = knownNames(
  'organization',
  `
European Union = EU; Europäische Union; Europäischen Union; Unión Europea; Union européenne; Europese Unie # Q458
European Parliament = Europäisches Parlament; EU-Parlament; Europaparlament; Parlamento Europeo; Parlement européen # Q8889
European Council
Council of the European Union
European Court of Justice = Europäischer Gerichtshof; EuGH
United Nations = UN; U.N.; Vereinte Nationen; Vereinten Nationen; Naciones Unidas # Q1065
NATO # Q7184
World Trade Organization = WTO; Welthandelsorganisation # Q7825
OECD
IMF = International Monetary Fund
World Bank
Group of Seven = G7
Group of 20 = G20
BRICS
ASEAN
OPEC
Center for Security and Emerging Technology = CSET
Center for Strategic and International Studies = CSIS
Center for a New American Security = CNAS
Council on Foreign Relations = CFR
Brookings Institution = Brookings
RAND = RAND Corporation; Rand Corporation; RAND Corp.
Carnegie Endowment for International Peace = Carnegie Endowment
Heritage Foundation
Hudson Institute
Atlantic Council
Peterson Institute for International Economics = Peterson Institute
Institute for Progress
Chatham House
Information Technology and Innovation Foundation = ITIF
Semiconductor Industry Association = SIA
SEMI
Information Technology Industry Council
Business Software Alliance
Chamber of Commerce = U.S. Chamber of Commerce
Consumer Technology Association
Frontier Model Forum
Partnership on AI
Electronic Frontier Foundation = EFF
American Civil Liberties Union = ACLU
Public Citizen
Future of Life Institute
Center for AI Safety
Epoch AI
METR
Apollo Research
Stanford University = Stanford
Harvard University = Harvard
Princeton University
Yale University
Columbia University
Georgetown University = Georgetown
Massachusetts Institute of Technology = MIT
UC Berkeley = University of California, Berkeley
University of Oxford = Oxford University
University of Cambridge = Cambridge University
Tsinghua University = Tsinghua
Peking University
Chinese Academy of Sciences
Beijing Academy of Artificial Intelligence = BAAI
Shanghai AI Laboratory = Shanghai AI Lab
Supreme Court = U.S. Supreme Court; US Supreme Court
Federal Circuit
Court of International Trade = U.S. Court of International Trade
D.C. Circuit
Ninth Circuit = 9th Circuit
House of Commons
House of Lords
Parliament
Bundestag
Bundesrat
Assemblée nationale
Tweede Kamer
Knesset
Democratic Party
Republican Party
Communist Party = Chinese Communist Party; Communist Party of China; CCP
Labour Party
Conservative Party
Christian Democratic Union = CDU
SPD
European People's Party
People's Liberation Army = PLA
Hamas
Hezbollah
Wassenaar Arrangement
Nuclear Suppliers Group
Nasdaq
New York Stock Exchange
Red Cross
Amnesty International
Human Rights Watch
Greenpeace
Linux Foundation
Mozilla Foundation
`,
);
