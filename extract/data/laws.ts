// Acts, rules, lists and orders about exports, chips and AI.
import { knownNames } from './known-names.ts';

export const LAWS = knownNames(
  'law',
  `
Export Administration Regulations = EAR
Export Control Reform Act = ECRA; Export Control Reform Act of 2018
International Traffic in Arms Regulations = ITAR
International Emergency Economic Powers Act = IEEPA
Arms Export Control Act
Entity List
Unverified List
Military End User List = Military End-User List
Denied Persons List
Commerce Control List
Commerce Country Chart
Consolidated Screening List
Specially Designated Nationals List = SDN List; Specially Designated Nationals and Blocked Persons List
U.S. Munitions List = Munitions List
Validated End User
Foreign Direct Product Rule = foreign direct product rule; FDPR
Affiliates Rule = 50 Percent Rule; 50% Rule
Framework for Artificial Intelligence Diffusion = AI Diffusion Rule; AI diffusion rule; Diffusion Rule; diffusion rule; AI Diffusion Framework; AI diffusion framework
CHIPS and Science Act = CHIPS Act; Chips Act; Chips and Science Act
Chip Security Act
GAIN AI Act
AI OVERWATCH Act
Remote Access Security Act
ENFORCE Act
No Adversarial AI Act
Stop Stealing Our Chips Act
BIOSECURE Act
National Defense Authorization Act = NDAA
Defense Production Act
Trade Expansion Act
Administrative Procedure Act
Freedom of Information Act
Computer Fraud and Abuse Act
Foreign Intelligence Surveillance Act
EU AI Act = AI Act; Artificial Intelligence Act; KI-Verordnung; KI-Gesetz; Ley de IA
EU Chips Act = European Chips Act
General Data Protection Regulation = GDPR; DSGVO; RGPD
Digital Services Act
Digital Markets Act
EU Dual-Use Regulation = Dual-Use Regulation; Dual-Use-Verordnung
Common Military List
Export Control Law
Unreliable Entity List
Anti-Foreign Sanctions Law
Data Security Law
Cybersecurity Law
Wassenaar List
Außenwirtschaftsgesetz
Außenwirtschaftsverordnung
Export Control Act
Strategic Goods (Control) Act = Strategic Goods Act
Strategic Trade Act
Foreign Exchange and Foreign Trade Act
Online Safety Act
National Security Act
SB 1047
SB 53
Executive Order 14110
Executive Order 14179
Section 301
Section 232
Section 1758
First Amendment
Fifth Amendment
Constitution
`,
);
