// Words that introduce or describe a person: titles before a name and roles around it.
import { phraseList, wordList } from './known-names.ts';

/** Capitalised words that stand before a person's name and are no part of it. */
export const TITLES = new Set(
  wordList(`Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Datuk Dato Datin Tan-Sri Tun Puan Encik Pak Khun Shri Smt Sheikha Emir Hon. Sir Dame Lord Lady Baroness Baron Count Rev Rev. Reverend Father Sister Rabbi Imam Saint
  President Vice-President Premier Prime Chancellor Minister Secretary Undersecretary Under-Secretary Under Deputy Assistant Acting Interim Former Chief Attorney General Solicitor Commissioner Director Director-General Administrator
  Chairman Chairwoman Chairperson Chair Governor Mayor Senator Sen Sen. Representative Rep Rep. Reps. Sens. Congressman Congresswoman Delegate Councillor Councilman Councilwoman MP MEP Judge Justice Magistrate Prosecutor
  Ambassador Consul Envoy Admiral General Gen. Colonel Col. Major Captain Capt. Lieutenant Lt. Sergeant Officer Commander Marshal King Queen Prince Princess Pope Emperor Sheikh Commodore Madam Skipper Harbourmaster Bishop Inspector Superintendent Warden Constable Detective Sheriff Trooper Nurse Brother Uncle Aunt
  CEO CFO CTO COO CIO CISO CPO CSO CMO VP SVP EVP Founder Co-founder Spokesman Spokeswoman Spokesperson Analyst Engineer Editor Leader Speaker Whip Democrat Republican Counsel Goalkeeper Winger Striker Coach Foreign Commerce Trade Defense Defence Treasury State Finance Energy
  Interior Justice Home Press Homeland National Security Executive Managing Technology Industry Economy Majority Minority House Senate
  Herr Frau Präsident Präsidentin Kanzler Bundeskanzler Minister Ministerin Richter Richterin Professorin Señor Señora Don Doña Ministro Ministra Presidente Presidenta Juez Jueza Monsieur Madame Mme M. Ministre Président Présidente Juge Meneer Mevrouw Minister Rechter Topman Topvrouw Kamerlid Kamerleden Staatssecretaris Wethouder Burgemeester Eurocommissaris Woordvoerder Woordvoerster Hoogleraar Advocaat Oud-minister Demissionair Avocat Avocate Maître Me Commissaire Député Députée Sénateur Sénatrice Directeur Directrice Porte-parole Kommissar Kommissarin Vizeminister`),
);

/** Titles that name an office, so the words before a person may be several of them. */
export const HONORIFICS = new Set(
  wordList(
    'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Datuk Dato Datin Tun Puan Encik Pak Khun Shri Sir Dame Lord Lady Herr Frau Señor Señora Don Doña Monsieur Madame Mme Meneer Mevrouw',
  ),
);

/** Lower-case nouns for what a person is or does. */
export const ROLE_NOUNS = new Set(
  wordList(`adviser advisor aide ambassador analyst attorney auditor author banker barrister boss broker bureaucrat campaigner candidate captain chair chairman chairwoman chairperson chancellor chief clerk coach co-founder cofounder
  columnist commissioner compliance-chief congressman congresswoman consultant coordinator counsel critic customer democrat deputy developer diplomat director economist editor engineer entrepreneur envoy executive expert
  farmer fellow founder governor head historian inspector investigator investor investors journalist judge jurist justice lawmaker lawyer leader lecturer legislator liberal litigator lobbyist magistrate manager mayor minister nurse
  officer official operator owner partner physicist politician premier president president-elect principal producer professor programmer prosecutor provost rector registrar reporter representative republican researcher
  retailer scholar scientist secretary senator shareholder skipper solicitor speaker specialist spokesman spokesperson spokeswoman strategist student teacher technologist trader treasurer trustee undersecretary veteran
  vice-president vice-chair whistleblower winger goalkeeper witness writer ceo cto cfo coo attaché bailiff dispatcher
  ministro ministra presidente presidenta director directora portavoz abogado abogada juez jueza fundador fundadora jefe jefa analista profesor profesora diputado diputada senador senadora gerente dueño dueña investigador investigadora
  ministre président présidente directeur directrice avocat avocate juge porte-parole fondateur analyste professeur député députée patron patronne chercheur chercheuse
  minister directeur advocaat rechter woordvoerder oprichter analist hoogleraar voorzitter baas onderzoeker`),
);

/** German nouns before a name end in one of these. */
export const GERMAN_ROLE_ENDS = phraseList(
  `minister,ministerin,kanzler,kanzlerin,präsident,präsidentin,sprecher,sprecherin,chef,chefin,direktor,direktorin,richter,richterin,anwalt,anwältin,jurist,juristin,juristen,politiker,politikerin,politikers,professor,professorin,forscher,forscherin,
analyst,analystin,analysten,gründer,gründerin,führer,führerin,leiter,leiterin,vorstand,berater,beraterin,sekretär,sekretärin,experte,expertin,experten,ökonom,ökonomin,ökonomen,abgeordnete,abgeordneter,senator,senatorin,kommissar,kommissarin,unternehmer,unternehmerin,manager,managerin`,
);

/** Verbs of saying, in the forms that stand beside a speaker. */
export const SAYING_VERBS = new Set(
  wordList(`said says say told tells wrote writes added adds argued argues asked asks announced announces answered believes believed called calls claimed claims complained conceded concluded confirmed confirms countered
  criticised criticized declared declined demanded denied denies described disputed estimates estimated expects expected explained explains faulted guesses hinted insisted insists joked maintained maintains mused noted notes objected observed
  pledged predicted predicts promised quipped recalled reckons rejected rejects remarked repeated replied replies responded retorted scoffed shrugged stated states stressed suggested suspects testified thinks thought threatened urged vowed wants wanted warned warns welcomed wondered
  accused accuses admitted admits acknowledged agreed appealed boasted cautioned commented contended fears figures figured fumed grumbled
  sagte sagt erklärte erklärt schrieb schreibt betonte betont forderte fordert meinte meint teilte warnte warnt kritisierte kündigte berichtete erzählte erzählt behauptete bestätigte bestritt bestreitet verlangte versichert versicherte
  dijo dice afirmó afirma declaró explicó señaló aseguró asegura advirtió anunció pidió negó niega escribió respondió sostiene sostuvo añadió agregó criticó comentó
  dit déclaré affirmé affirme explique indiqué annoncé estime assure
  zei zegt schreef verklaarde meldde waarschuwde vindt`),
);

/** Words of titles that tell nothing alone: "Former Tern boss" names no person Tern. */
export const TITLE_MODIFIERS = new Set(
  wordList(
    'Former Acting Interim Deputy Assistant Chief General Under Vice Foreign Commerce Trade Defense Defence Treasury State Finance Energy Interior Justice Home Press Homeland National Security Executive Managing Technology Industry Economy Majority Minority House Senate Prime',
  ),
);
