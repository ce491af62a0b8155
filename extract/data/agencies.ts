// Ministries, regulators and other arms of governments.
import { knownNames } from './known-names.ts';

export const AGENCIES = knownNames(
  'agency',
  `
Bureau of Industry and Security = BIS; U.S. Bureau of Industry and Security
Commerce Department = U.S. Commerce Department; US Commerce Department; Department of Commerce; U.S. Department of Commerce; US Department of Commerce # Q503577
State Department = U.S. State Department; US State Department; Department of State; U.S. Department of State # Q789915
Treasury Department = U.S. Treasury Department; Department of the Treasury; U.S. Treasury; US Treasury # Q501542
Justice Department = U.S. Justice Department; Department of Justice; DOJ; U.S. Department of Justice # Q1553390
Defense Department = Department of Defense; U.S. Department of Defense; Department of War; War Department # Q11209
Energy Department = Department of Energy; U.S. Department of Energy # Q217810
Department of Homeland Security = DHS; Homeland Security Department # Q11231
Pentagon
White House # Q35525
Oval Office
Office of Foreign Assets Control = OFAC
Office of Science and Technology Policy = OSTP
National Security Council = NSC
National Economic Council
U.S. Trade Representative = USTR; Office of the U.S. Trade Representative
Committee on Foreign Investment in the United States = CFIUS
Federal Trade Commission = FTC # Q862403
Federal Communications Commission = FCC # Q128831
Securities and Exchange Commission = SEC; U.S. Securities and Exchange Commission # Q953944
Federal Bureau of Investigation = FBI # Q8333
Central Intelligence Agency = CIA # Q37230
National Security Agency = NSA # Q121194
Cybersecurity and Infrastructure Security Agency = CISA
National Institute of Standards and Technology = NIST
Center for AI Standards and Innovation = CAISI
AI Safety Institute = U.S. AI Safety Institute; US AI Safety Institute; AISI; AI Security Institute
Government Accountability Office = GAO
Congressional Budget Office
Congressional Research Service
Customs and Border Protection = U.S. Customs and Border Protection; CBP
Homeland Security Investigations
Export Enforcement
Drug Enforcement Administration
Federal Reserve
Directorate of Defense Trade Controls = DDTC
Trump administration = Trump government
Biden administration = Biden government
Obama administration
U.S. government = US government; American government
Congress = U.S. Congress; US Congress # Q11268
Senate = U.S. Senate; US Senate # Q66096
House of Representatives = U.S. House of Representatives; U.S. House # Q11701
House Foreign Affairs Committee
Senate Banking Committee
Senate Commerce Committee
Senate Intelligence Committee
House Select Committee on the Chinese Communist Party = House China Select Committee; Select Committee on the CCP; House Select Committee on China
US-Regierung = US-Handelsministerium; US-Administration
Ministry of Commerce = MOFCOM; Chinese Ministry of Commerce; China’s Ministry of Commerce; Chinese Commerce Ministry
Cyberspace Administration of China = CAC
Ministry of Industry and Information Technology = MIIT
National Development and Reform Commission = NDRC
State Administration for Market Regulation = SAMR
State Council
General Administration of Customs
Ministry of Economy, Trade and Industry = METI
Ministry of Trade, Industry and Energy = MOTIE
Export Control Joint Unit = ECJU
Department for Business and Trade
Department for Science, Innovation and Technology = DSIT
HM Revenue and Customs = HMRC; HM Revenue & Customs
Home Office
Foreign Office = Foreign, Commonwealth and Development Office; FCDO
Ministry of Defence = MoD
Downing Street
Office of Financial Sanctions Implementation = OFSI
National Cyber Security Centre = NCSC
Competition and Markets Authority
Bundesamt für Wirtschaft und Ausfuhrkontrolle = BAFA
Bundeswirtschaftsministerium = Wirtschaftsministerium; Bundesministerium für Wirtschaft
Auswärtiges Amt = Auswärtige Amt; Auswärtigen Amt
Bundesnetzagentur
Bundesamt für Sicherheit in der Informationstechnik = BSI
Bundesregierung
Bundeskartellamt
Staatssekretariat für Wirtschaft = SECO
European Commission = EU Commission; Europäische Kommission; Comisión Europea; Commission européenne; Europese Commissie; EU-Kommission # Q8880
European AI Office = AI Office
Ministerio de Comercio
Ministerio de Economía
Junta Interministerial Reguladora
Direction générale des douanes
Agence nationale de la sécurité des systèmes d'information = ANSSI
Ministerie van Buitenlandse Zaken = ministerie van Buitenlandse Zaken
Ministerie van Economische Zaken = ministerie van Economische Zaken
Global Affairs Canada
Defence Export Controls
Directorate General of Foreign Trade = DGFT
Infocomm Media Development Authority = IMDA
Monetary Authority of Singapore
Singapore Customs
Ministry of Investment, Trade and Industry = MITI
International Trade Administration = Bureau of Foreign Trade
Trade and Industry Department
Export Control Organisation
Kremlin
`,
);
