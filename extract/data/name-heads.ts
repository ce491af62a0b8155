// Words that tell what kind of thing a name is: suffixes of firms, heads of agencies, bodies, laws and newspapers.
import { wordList } from './known-names.ts';

/** Last words of company names. */
export const COMPANY_ENDS = new Set(
  wordList(`Inc Inc. Incorporated Corp Corp. Corporation Co Co. Company Companies Ltd Ltd. Limited LLC LLP LP PLC plc GmbH AG SE KG KGaA OHG SA S.A. SAS SARL S.L. SL SpA BV B.V. NV N.V. AB AS
  A/S ASA Oy Oyj Kft Sdn Bhd Pte Pty Labs Lab Laboratories Technologies Technology Tech Semiconductor Semiconductors Trading Freight Holdings Holding Optics Optical Optiek Optik Óptica Photonics Optronics Optronik Cognition Systems
  Networks Networking Dynamics Analytics Robotics Electronics Microelectronics Microsystems Microdevices Devices Devices Instruments Materials Components Circuits Silicon Compute Computing Computers Computer
  Software Cloud Clouds Racks Servers Hosting Datacenters Data Intelligence AI Ai Security Cybersecurity Cyber Telecom Telecoms Telecommunications Communications Wireless Mobile Broadband Satellite Aerospace
  Aviation Airlines Airways Shipping Maritime Lines Line Logistics Forwarding Cargo Carriers Express Transport Transportation Motors Automotive Energy Power Electric Solar Nuclear Petroleum Oil Gas Mining
  Minerals Metals Steel Foundry Foundries Works Mills Fabrication Manufacturing Industries Industrial Industrie Engineering Machines Machinery Tools Equipment Products Supply Supplies Distribution Distributors Imports Exports
  Pharma Pharmaceuticals Biotech Biosciences Therapeutics Health Healthcare Medical Clinic Diagnostics Capital Ventures Partners Investments Equity Securities Asset Advisors Advisory Advisers Consulting
  Consultants Consultancy Solutions Services Insurance Assurance Mutual Reinsurance Versicherung Versicherungen Bank Banking Financial Finance Group Gruppe Groupe Grupo Brothers Sons Daughters Associates Law Legal Attorneys
  Studios Games Gaming Entertainment Interactive Digital Ventures Signal Signals Threads Fisheries Farms Foods Brewing Brewery Retail Stores Outfitters Chemicals Plastics Textiles Paper Packaging
  Storage Memory Micro Quantum Neural Research Motor Rail Railways Ports Terminals Shipyard Talleres Werke Werk Stahl Technik Elektronik Spedition Reederei Kliniken Clínica Transportes Logística Bergbau Consult
  Komponenten Halbleiter Medizintechnik Maschinenbau Anlagenbau Microfabrication Rechenzentren Handel Bauelemente Veri Teknoloji Teknolojileri Bilişim Yazılım Sanayi Ticaret Lojistik Enerji Elektronik Savunma Hesaplama Denizcilik
  Informatique Composants Électronique Logistique Énergie Données Techniek Elektronica Logistiek Componenten Diensten Elettronica Tecnología Tecnologías Componentes Semiconductores Datos`),
);

/** Endings of the last word that show the trade: "Optoelectronics", "Biosoft". */
export const COMPANY_WORD_END =
  /^\p{Lu}.*(?:electronics|tronics|tronik|technologies|technology|systems|soft|labs|tech|chips?|semi|dynamics|photonics|robotics|pharma|ware|nology|computing|cloud)$/u;

/** First words of company names in languages that put them there. */
export const COMPANY_STARTS = new Set(
  wordList(
    'Clínica Talleres Transportes Grupo Groupe Banco Banque Banca Laboratorios Laboratoires Industrias Empresa Société Compañía Naviera Editorial Fábrica Astilleros',
  ),
);

/** Heads of agency names. */
export const AGENCY_HEADS = new Set(
  wordList(`Office Department Ministry Bureau Commission Agency Administration Authority Directorate Directorate-General Committee Subcommittee Customs Board Service Treasury Secretariat Inspectorate Ombudsman
  Registry Constabulary Police Coastguard Navy Army Cabinet Chancellery Embassy Consulate Mission Ombudsman Task Council Regulator Comptroller Division Branch Unit Taskforce Registrar Admiralty Exchequer Presidency
  Ministerium Amt Bundesamt Landesamt Behörde Zollamt Aufsicht Kommission Kanzleramt Staatskanzlei Zoll Direktion Oficina Ministerio Comisión Agencia Dirección Aduana Aduanas Secretaría Consejería Autoridad Servicio Junta Consejo
  Ministère Agence Direction Secrétariat Autorité Douane Douanes Préfecture Ministerie Bureau Dienst Douane Autoriteit Inspectie Raad Ministero Agenzia Zollfahndungsamt Staatsanwaltschaft Bundeskartellamt Finanzministerium Rat Parket Belastingdienst Kamer Conseil Parquet Ufficio Ministério Gabinete`),
);

/** Heads that open an agency's name: "Office for", "Ministry of". */
export const AGENCY_OPENERS = new Set(
  wordList(`Office Department Ministry Bureau Commission Agency Administration Authority Directorate Directorate-General Committee Subcommittee Board Service Secretariat Inspectorate Council Division Registry Centre Center
  Ministerium Amt Bundesamt Landesamt Behörde Kommission Direktion Staatssekretariat Oficina Ministerio Comisión Agencia Dirección Secretaría Autoridad Servicio Junta Ministère Agence Direction Autorité Secrétariat Ministerie Bureau Dienst Autoriteit Inspectie`),
);

/** Heads of names of bodies that are neither firms nor agencies. */
export const ORGANIZATION_HEADS = new Set(
  wordList(`University College School Academy Polytechnic Institute Institution Foundation Fund Trust Center Centre League Party Union Association Society Federation Confederation Alliance Coalition Forum Network
  Council Congress Parliament Assembly Senate Legislature Diet Court Tribunal Circuit Church Movement Front Initiative Project Campaign Watch Observatory Museum Library Hospital Club Guild Chamber Consortium Conference Convention
  Summit Olympics Order Brigade Nations Democrats Republicans Greens Liberals Conservatives Universität Hochschule Institut Stiftung Verband Verein Gericht Gerichtshof Partei Gewerkschaft Universidad Instituto Fundación Partido
  Tribunal Asamblea Asociación Université Fondation Association Parti Syndicat Cour Universiteit Instituut Stichting Vereniging Partij Rechtbank Hof`),
);

/** Last words of names of acts, rules and lists. */
export const LAW_HEADS = new Set(
  wordList(`Act Acts Rule Rules Order Orders Accord Accords Bill Amendment Amendments Regulation Regulations List Register Roll Framework Code Statute Directive Decree Ordinance Law Treaty Agreement Convention Protocol
  Proclamation Determination Schedule Annex Charter Notice Circular Exception Exemption Guidelines Guideline Constitution Pact Measure Measures Resolution Index
  Gesetz Verordnung Verfügung Erlass Abkommen Richtlinie Ley Orden Decreto Reglamento Acuerdo Loi Décret Règlement Arrêté Accord Wet Besluit Verordening Regeling`),
);

/** Law heads that take a number after them: "Order 8-114". */
export const NUMBERED_LAWS = new Set(
  wordList(`Order Amendment Regulation Directive Rule Act Bill Proclamation Resolution Decree Ordinance Circular Notice Decision Proposition Law Protocol Bekanntmachung Durchführungsverordnung Verfügung Verordnung Erlass Orden Decreto Ley Reglamento Orden Décret Règlement
  Arrêté Loi Besluit Verordening Wet Richtlinie ECCN`),
);

/** Last words of names of newspapers, agencies and sites. */
export const OUTLET_ENDS = new Set(
  wordList(`Post Times Journal Gazette Courier Herald Tribune Wire Telegraph Chronicle Mirror Argus Banner Bugle Advertiser Citizen Sentinel Dispatch Inquirer Mercury Leader Reporter Observer Examiner Star Sun Globe Daily Weekly
  Monthly Quarterly Review Magazine News Newsline Newswire Ticker Bulletin Register Monitor Ledger Record Echo Standard Independent Digest Today Insider Report Pulse Radio TV Television Podcast Newsletter Letter Blog
  Zeitung Anzeiger Rundschau Nachrichten Tagblatt Tageblatt Bote Kurier Blatt Presse Diario Periódico Noticias Gaceta Correo Journal Gazette Courrier Dépêche Dagblad Krant Courant Nieuws`),
);
