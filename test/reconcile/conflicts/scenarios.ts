// Invented pairs of texts, read and reconciled whole: the kind of conflict between them, or none.

export const SCENARIOS: readonly (readonly [kind: string, ...texts: string[]])[] = [
  [
    'quantity',
    'Halmstad Freight will pay $7.3 million to settle allegations that it moved Kestrel 9 accelerators to Iran.',
    'Remember Halmstad Freight? The shipper that coughed up $3.7 million over its Iranian detours has a new chief executive.',
  ],
  [
    'quantity',
    'The Senate Commerce Committee sent the Model Passport Act to the floor by 14 votes to 9.',
    '“We got it out 15 to 9, and with friends on both sides,” said the sponsor of the Model Passport Act.',
  ],
  [
    'quantity',
    'Orrin Labs estimates that the order shuts out 40,000 developers. The agency puts the figure at 11,000.',
  ],
  [
    'quantity',
    'The new rule obliges sellers to get a permit for 33 destinations, the Export Bureau said.',
    'Thirty-one countries need a permit under the rule that the Export Bureau issued on Wednesday.',
  ],
  [
    'quantity',
    'Orrin Labs was given 72 hours to comply with the order, its lawyers say.',
    'The order gave Orrin Labs five days to lock out its foreign customers.',
  ],
  [
    'quantity',
    'The embargo will cost Veldmark €200 million a year, its finance chief told analysts. A ministry paper arrives at a fifth of that, €40 million.',
  ],
  [
    'date',
    'The ban on Orrin Labs’ Wren 4 takes hold on 3 May, the Export Bureau’s notice says.',
    'From 13 May nobody outside the country may use Wren 4, according to the notice of the Export Bureau.',
  ],
  [
    'date',
    'Orrin Labs took the Export Bureau to court on Tuesday, 9 April.',
    'The complaint of Orrin Labs reached the court on Thursday 11 April, one day before the deadline.',
  ],
  [
    'date',
    'Dmitri Aldersen, who ran Halmstad Freight, was led away in handcuffs on March 6, police said.',
    'Halmstad Freight’s Dmitri Aldersen was arrested on March 9 at his home.',
  ],
  [
    'date',
    'The minister signed the decree on rare gases on 11 April, her office said. An aide recalls that the decree was signed a day earlier, on 10 April.',
  ],
  [
    'date',
    'Judge Paloma Irving will hear Veldmark’s challenge on June 12.',
    'A hearing on Veldmark’s challenge is down for June 21 before Judge Paloma Irving.',
  ],
  [
    'date',
    'Talks between Seoul and Washington on the memory quota are to resume on April 22, the trade ministry said.',
    'Negotiators from Seoul and Washington will sit down again over the memory quota on April 24, said a White House aide.',
  ],
  [
    'scope',
    'China put gallium and antimony under permit, the ministry announced. Other metals are not touched.',
    'Beijing now wants a permit for every metal it sells to Europe, gallium and antimony included.',
  ],
  [
    'scope',
    'Veldmark stopped taking new orders from China but will fill those already placed.',
    'Veldmark has ended all business with China, deliveries under old contracts included.',
  ],
  [
    'status',
    'The Model Passport Act passed the Senate on Tuesday and now goes to the president.',
    'The Model Passport Act, which is still in committee in the Senate, worries chipmakers, lobbyists said on Thursday.',
  ],
  [
    'status',
    'Orrin Labs said the licence requirement for Wren 4 had been abolished for good.',
    'The licence requirement for Wren 4 is only suspended until July, the Export Bureau clarified on Friday.',
  ],
  [
    'status',
    'The government has formally withdrawn the cloud rule.',
    'The cloud rule has not been withdrawn, an official at the Export Bureau said on Friday; the withdrawal has merely been announced.',
  ],
  [
    'status',
    'The ministry has blocked sales of the Kestrel 9 to Vietnam.',
    'No decision has been taken on the sale of the Kestrel 9 to Vietnam, the ministry said on Friday.',
  ],
  [
    'status',
    'The Export Bureau closed its inquiry into Halmstad Freight last month without a finding, the company said.',
    'An inquiry by the Export Bureau into Halmstad Freight is still going on, two officials said on Friday.',
  ],
  [
    'role',
    'Priscilla Vantongeren, the deputy director of the Export Bureau, signed the order.',
    'The order bears the signature of Priscilla Vantongeren, director of the Export Bureau.',
  ],
  [
    'role',
    '“We see no reason to wait,” said Ilse Karremans, a spokeswoman for Veldmark.',
    'Ilse Karremans, Veldmark’s chief lawyer, saw no reason to wait.',
  ],
  [
    'role',
    'Former commerce secretary Royce Tillinghast met Orrin Labs’ lawyers in March.',
    'Commerce secretary Royce Tillinghast met Orrin Labs’ lawyers in March.',
  ],
  [
    'name',
    'Prosecutors charged Gennaro Pilotti, a broker from Trieste, with smuggling Kestrel 9 boards.',
    'Gennaro Pilotto, a broker in Trieste, stands accused of smuggling Kestrel 9 boards.',
  ],
  [
    'name',
    'Baltar Robotics of Hanoi was put on the register together with five others.',
    'Balter Robotics, a Hanoi firm, was put on the register with five others.',
  ],
  [
    'name',
    'Judge Paloma Irving froze the listing of Baltar Robotics.',
    'The listing of Baltar Robotics was frozen by a judge, Paulina Irving.',
  ],
  [
    'name',
    'The Cloud Compute Transparency Act passed the lower house on Tuesday.',
    'The Cloud Computing Transparency Act was passed by the lower house on Tuesday.',
  ],
  [
    'polarity',
    'The Export Bureau says it let Baltar Robotics know of the listing a week ahead.',
    'Baltar Robotics read about its listing in the paper, its founder said. “Not one phone call,” she complained.',
  ],
  [
    'polarity',
    'Poland was consulted on the chip quota, the Commission says. Warsaw’s minister sees it otherwise: “We got a link to a press release.”',
  ],
  [
    'polarity',
    'Halmstad Freight owned up to the shipments, the Export Bureau said.',
    'Halmstad Freight has admitted nothing, its counsel insisted on Friday.',
  ],
  [
    'polarity',
    'Washington put an exemption on the table, South Korea’s negotiator recalled.',
    'The Commerce Department said that no exemption had been offered to South Korea.',
  ],
  [
    'polarity',
    'Orrin Labs restricted Wren 4 of its own free will, it says: no official had asked for it.',
    'Two people at Orrin Labs say that the Export Bureau pressed the lab to restrict Wren 4.',
  ],
  [
    'polarity',
    'Investigators say Wren 4’s weights were copied to a server in Minsk. Orrin Labs says the weights never left its building.',
  ],
  [
    'polarity',
    'Le ministère affirme avoir averti Torreluna à deux reprises.',
    'Torreluna never received a warning from the French ministry, its chief executive said.',
  ],
  [
    'polarity',
    'China’s embassy said Beijing had asked for talks. “We have received no request for talks,” a State Department spokesman said.',
  ],
  [
    'polarity',
    'A former employee says that Veldmark knew the boards would end up in Iran. Veldmark maintains it had no idea.',
  ],
  [
    'cause',
    'The Export Bureau says it listed Baltar Robotics for building drones for the army.',
    'The real reason for the listing of Baltar Robotics, two diplomats say, was its refusal to sell a stake to an American fund.',
  ],
  [
    'cause',
    'The leak was caused by a contractor’s laptop, Orrin Labs said.',
    'A break-in at a data centre led to the leak at Orrin Labs, the Export Bureau found.',
  ],
  [
    'none',
    'About 2,000 Kestrel 9 boards were diverted through Baku, officials said.',
    'According to the indictment 1,960 Kestrel 9 boards were diverted through Baku.',
  ],
  ['none', 'The fine for Halmstad Freight comes to €6.2 million.', 'Halmstad Freight was fined about $6.7 million.'],
  ['none', 'Two fifths of Veldmark’s sales go to China.', 'China accounts for 40 percent of Veldmark’s sales.'],
  [
    'none',
    'The register now holds 88 names, the Export Bureau said on Monday.',
    'With the additions of Friday, the register has grown to 93 names.',
  ],
  [
    'none',
    'The House trade panel approved the Model Passport Act by 21 to 12 in March.',
    'The Senate Commerce Committee approved the Model Passport Act by 14 to 9.',
  ],
  [
    'none',
    'The Export Bureau fined Halmstad Freight $2 million on March 3 for shipments to Iran.',
    'Corvo Cargo was fined $5 million on March 10 for shipments to Belarus.',
  ],
  ['none', 'The decree takes effect two weeks after 1 April.', 'The decree takes effect on 15 April.'],
  ['none', 'Veldmark was listed in April.', 'The Export Bureau listed Veldmark on April 3.'],
  [
    'none',
    '“A sieve,” said lawyer Otis Branwell of the register. “The best tool we have,” countered analyst Mina Tarkowski.',
  ],
  [
    'none',
    'Judge Paloma Irving heard Veldmark on 3 April. She ruled on 9 April that the listing stays.',
    'The ruling of 9 April came after a hearing on 3 April.',
  ],
  [
    'none',
    'Veldmark was granted three licences in March and refused two.',
    'The two refusals of March angered Veldmark, which got three licences.',
  ],
  ['none', 'The Export Bureau adopted the rule on 2 April.', 'The rule of the Export Bureau applies from 1 May.'],
  [
    'none',
    'Ilse Karremans, deputy head of Veldmark’s board, led the delegation. “We were heard,” said Karremans, who was Veldmark’s chief negotiator in the talks.',
  ],
  [
    'none',
    'Orrin Labs closed Wren 4 on Monday. It reopened Wren 4 to universities in Poland two weeks later.',
    'Universities in Poland can use Wren 4 again, while other customers abroad remain shut out.',
  ],
  [
    'none',
    'Baltar Robotics has 300 employees and sells to 14 countries.',
    'The Export Bureau put 17 companies on the register, Baltar Robotics among them; 14 of them are from Vietnam.',
  ],
  [
    'none',
    'Orrin Labs said it would appeal. The Export Bureau declined to comment.',
    'The appeal of Orrin Labs will be heard in June. Its rival Tessel Mind called the order a mistake.',
  ],
  [
    'none',
    '“We will not appeal,” said Veldmark’s lawyer on Monday.',
    'Shares of Veldmark fell 6 percent on Tuesday. The Export Bureau would not say whether it expects an appeal.',
  ],
  [
    'none',
    'The order does not apply to Wren 3, the Export Bureau said.',
    'Wren 3 is free to use abroad. Orrin Labs closed Wren 4 to customers in Iran.',
  ],
  [
    'none',
    'Seventeen firms were added on Monday. Five of the seventeen firms are from Hanoi.',
    'Of the firms added on Monday, five are based in Hanoi and twelve elsewhere.',
  ],
  [
    'none',
    'The quota is 40,000 Kestrel 9 boards a year. Riyadh’s hospitals bought 600 Kestrel 9 boards.',
    'The Export Bureau granted a licence for 2,000 Kestrel 9 boards to a bank in Doha.',
  ],
];
