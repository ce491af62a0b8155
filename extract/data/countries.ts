// Countries by their names in English, German, Spanish, French and Dutch; no adjectives.
import { knownNames } from './known-names.ts';

export const COUNTRIES = knownNames(
  'country',
  `
United States = U.S.; US; USA; U.S.A.; United States of America; America; Vereinigte Staaten; Vereinigten Staaten; Estados Unidos; EE. UU.; EE.UU.; EEUU; États-Unis; Etats-Unis; Verenigde Staten; VS # Q30
China = People's Republic of China; PRC; Volksrepublik China; Chine # Q148
Taiwan = Taiwán; Taïwan # Q865
Hong Kong = Hongkong # Q8646
Macau
Japan = Japón; Japon # Q17
South Korea = Republic of Korea; Südkorea; Corea del Sur; Corée du Sud; Zuid-Korea # Q884
North Korea = Nordkorea; Corea del Norte; Corée du Nord; Noord-Korea; DPRK # Q423
India = Indien; Inde # Q668
Pakistan
Bangladesh
Sri Lanka
Nepal
Vietnam = Viet Nam
Thailand
Malaysia = Malasia; Malaisie; Maleisië # Q833
Singapore = Singapur; Singapour # Q334
Indonesia = Indonesien
Philippines = Philippinen
Cambodia
Laos
Myanmar = Burma
Mongolia
Kazakhstan = Kasachstan
Uzbekistan
Australia = Australien # Q408
New Zealand = Neuseeland
Russia = Russian Federation; Russland; Rusia; Russie; Rusland # Q159
Ukraine = Ucrania; Oekraïne # Q212
Belarus
? Georgia
Armenia
Azerbaijan
? Turkey = Türkiye; Türkei; Turquía; Turquie # Q43
Israel # Q801
Iran = Irán # Q794
Iraq = Irak
Syria = Syrien
Lebanon
? Jordan
Saudi Arabia = Saudi-Arabien; Arabia Saudí; Arabie saoudite # Q851
United Arab Emirates = UAE; Vereinigte Arabische Emirate; Emiratos Árabes Unidos; Émirats arabes unis # Q878
Qatar = Katar
Kuwait
Bahrain
Oman
Yemen
Egypt = Ägypten; Egipto
Morocco = Marokko
Algeria
Tunisia
Libya
Sudan
Nigeria
Ghana
Kenya = Kenia
Ethiopia
Rwanda
Uganda
Tanzania
Angola
Mozambique
Zambia
Zimbabwe
South Africa = Südafrika; Sudáfrica
United Kingdom = U.K.; UK; Britain; Great Britain; Großbritannien; Grossbritannien; Reino Unido; Royaume-Uni; Verenigd Koninkrijk # Q145
England
Northern Ireland
Scotland
Wales
Ireland = Irland # Q27
Germany = Deutschland; Alemania; Allemagne; Duitsland # Q183
France = Frankreich; Francia; Frankrijk # Q142
Netherlands = Niederlande; Niederlanden; Países Bajos; Pays-Bas; Nederland; Holland # Q55
Belgium = Belgien; Bélgica; Belgique; België # Q31
Luxembourg = Luxemburg
Switzerland = Schweiz; Suiza; Suisse; Zwitserland # Q39
Austria = Österreich; Autriche; Oostenrijk # Q40
Liechtenstein
Italy = Italien; Italia; Italie; Italië # Q38
Spain = Spanien; España; Espagne; Spanje # Q29
Portugal # Q45
Greece = Griechenland; Grecia
Cyprus
Malta
Poland = Polen; Polonia; Pologne # Q36
Czech Republic = Czechia; Tschechien
Slovakia
Hungary = Ungarn
Romania = Rumänien
Bulgaria
Croatia
Slovenia
Serbia
Bosnia
Albania
Kosovo
Denmark = Dänemark; Dinamarca; Danemark; Denemarken
Sweden = Schweden; Suecia; Suède; Zweden
Norway = Norwegen; Noruega; Norvège; Noorwegen # Q20
Finland = Finnland; Finlandia
Iceland = Island
Estonia
Latvia
Lithuania
Moldova
Canada = Kanada; Canadá # Q16
Mexico = México; Mexiko # Q96
Brazil = Brasilien; Brasil; Brésil # Q155
Argentina = Argentinien
? Chile
Colombia
Venezuela
Peru = Perú
Ecuador
Bolivia
Uruguay
Paraguay
Panama
Costa Rica
Guatemala
Cuba = Kuba
Haiti
Jamaica
Dominican Republic
Afghanistan
Soviet Union
Vatican
`,
);
