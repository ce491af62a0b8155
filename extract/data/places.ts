// Cities, regions and states: known so that they are taken for nothing else.
import { knownNames } from './known-names.ts';

export const PLACES = knownNames(
  'place',
  `
Washington = Washington, D.C.; Washington D.C.; D.C.
Beijing
Brussels = Brüssel; Bruselas; Bruxelles; Brussel
London = Londres
Paris
Berlin
Munich = München
Frankfurt
Hamburg
Cologne = Köln
Vienna = Wien
Zurich = Zürich
Geneva = Genf
? Bern
Basel
Madrid
Barcelona
Lisbon = Lissabon
Porto
Rome
Milan
Athens
Amsterdam
Rotterdam
The Hague = Den Haag
Copenhagen
Stockholm
Oslo
Helsinki
Tromsø
Malmö
Aarhus
Dublin
Edinburgh
Manchester
Cambridge
? Oxford
Warsaw
Prague
Budapest
Bucharest
Kyiv = Kiev
Moscow = Moskau
Istanbul
Ankara
Tel Aviv
Jerusalem
Dubai
Abu Dhabi
Riyadh
Doha
Tehran
Cairo
Nairobi
Lagos
Johannesburg
Cape Town
Delhi = New Delhi
Mumbai
Bengaluru = Bangalore
Chennai
Hyderabad
Shanghai
Shenzhen
Guangzhou
Hangzhou
Wuhan
Chengdu
Nanjing
Taipei
Hsinchu
Seoul
Busan
Tokyo = Tokio
Osaka
Kyoto
Kuala Lumpur
Johor = Johor Bahru
Labuan
Penang
Jakarta
Manila
Bangkok
Hanoi
Sydney
Melbourne
Canberra
Auckland
Wellington
Ottawa
Toronto
Montreal
Vancouver
Mexico City
São Paulo
Rio de Janeiro
Brasília
Buenos Aires
Santiago
Bogotá
Lima
New York = New York City; N.Y.
San Francisco
San Diego
San Jose
Santa Clara
Palo Alto
Mountain View
Menlo Park
Cupertino
Silicon Valley
Los Angeles
Seattle
Portland
Denver
Austin
Dallas
Houston
Chicago
Boston
Philadelphia
Atlanta
Miami
Detroit
Phoenix
Las Vegas
? Reno
Salt Lake City
Minneapolis
Pittsburgh
Baltimore
Richmond
Annapolis
Nev.
Calif.
California
Texas
Arizona
? Nevada
Oregon
Ohio
Idaho
Utah
Colorado
Florida
Virginia
Maryland
Massachusetts
New Jersey
New Mexico
North Carolina
South Carolina
North Dakota
South Dakota
West Virginia
Connecticut
Pennsylvania
Michigan
Wisconsin
Minnesota
Illinois
Indiana
Iowa
Missouri
Kansas
Nebraska
Oklahoma
Arkansas
Louisiana
Mississippi
Alabama
Tennessee
Kentucky
Montana
Wyoming
Alaska
Hawaii
Delaware
Vermont
? Maine
New Hampshire
Rhode Island
Wall Street
Capitol Hill
Capitol
Main Street
Europe = Europa
Asia = Asien
Africa = Afrika
North America
South America
Latin America
Middle East
Southeast Asia
East Asia
Central Asia
Eastern Europe
Western Europe
Global South
Gulf
Persian Gulf
Pacific
Atlantic
Indo-Pacific
Arctic
Mediterranean
Red Sea
South China Sea
Taiwan Strait
Strait of Hormuz
Baltic
Balkans
Crimea
Xinjiang
Tibet
Tibetan Plateau
Bavaria = Bayern
Catalonia
Flanders
Eindhoven
Veldhoven
Dresden
Leipzig
Stuttgart
Düsseldorf
Grenoble
Toulouse
Lyon
Marseille
Turin
Naples
Gdansk
Krakow
Alberta
Ontario
Quebec = Québec
British Columbia
Manitoba
Saskatchewan
Nova Scotia
Calgary
Queensland
New South Wales
Tasmania
Perth
Brisbane
Adelaide
Saxony = Sachsen
Hesse = Hessen
Lower Saxony = Niedersachsen
Valencia
Málaga
Seville = Sevilla
Bilbao
Galicia
Wallonia
Antwerp = Antwerpen
Ghent = Gent
Liverpool
Birmingham
Glasgow
Belfast
Cardiff
Lausanne
Graz
Linz
Salzburg
Chongqing
Tianjin
Suzhou
Harbin
Xi'an
Gujarat
Pune
Kolkata
Karachi
Lahore
Islamabad
Dhaka
Colombo
Daejeon
Incheon
Yokohama
Fukuoka
Hokkaido
Kumamoto
Tainan
Kaohsiung
Ho Chi Minh City
Phnom Penh
Sarawak
Batam
Sharjah
Jeddah
Haifa
Beirut
Damascus
Baghdad
Amman
Casablanca
Accra
Abuja
Addis Ababa
Kigali
Pretoria
Havana
Monterrey
Guadalajara
Medellín
Caracas
Montevideo
Quito
Detroit
Cleveland
Cincinnati
Sacramento
Oakland
Boulder
Tucson
Albuquerque
Nashville
Memphis
Charlotte
Raleigh
Orlando
Tampa
Buffalo
Albany
Syracuse
Honolulu
Anchorage
Boise
Omaha
Tulsa
Brooklyn
Manhattan
Foggy Bottom
Whitehall
Westminster
Quai d'Orsay
Elysée
Zhongnanhai
Chur
Hefei
Wuxi
Dalian
Xiamen
Taichung
Zhuhai
Dongguan
Ningbo
Qingdao
Jinan
Zhengzhou
Changsha
Kunming
Shenyang
Foshan
Nanning
Guiyang
Urumqi
Lhasa
Almaty
Astana
Bishkek
Dushanbe
Tashkent
Yerevan
Tbilisi
Batumi
Baku
Muscat
Manama
Aqaba
Kulim
Haiphong
Vientiane
Yangon
Mandalay
Cebu
Nagoya
Sapporo
Kobe
Kitakyushu
Utrecht
Groningen
Leiden
Delft
Arnhem
Nijmegen
Leuven
Lille
Nantes
Rennes
Jena
Bremen
Kiel
Regensburg
Heilbronn
Mannheim
Wroclaw
Lodz
Poznan
Brno
Ostrava
Debrecen
Szeged
Cluj
Timisoara
Sofia
Plovdiv
Zagreb
Ljubljana
Riga
Vilnius
Kaunas
Tallinn
Tartu
Minsk
Kharkiv
Odesa
Lviv
Novosibirsk
Kazan
Vladivostok
Kaliningrad
Izmir
Bursa
Antalya
Gebze
Mersin
Adana
Bandırma
Recife
Curitiba
Campinas
Tijuana
Puebla
Spokane
Plano
Doral
Fresno
Halifax
Saskatoon
Reykjavik
Valletta
Nicosia
Chisinau
Tirana
Skopje
Pristina
Sarajevo
Podgorica
Sejong
Suwon
Ulsan
Daegu
Gwangju
Terespol
Karaganda
Ulaanbaatar
Sahel
Caucasus
Caribbean
Baltics
Maghreb
Levant
Donbas
Thrace
Anatolia
Andalusia
Lombardy
Silesia
Sindh
Punjab
Karnataka
Kerala
Kowloon
Sunnyvale
Hillsboro
Peoria
Akron
Galveston
Trieste
Bergamo
Bologna
Antofagasta
Durban
Mombasa
Tangier
Alexandria
Dakar
Kampala
Lusaka
Harare
Maputo
Luanda
Windhoek
Gaborone
Kinshasa
Khartoum
Tripoli
Benghazi
Sfax
Oran
Basra
Erbil
Mosul
Aleppo
Latakia
Isfahan
Tabriz
Mashhad
Shiraz
Kandahar
Herat
Peshawar
Faisalabad
Chittagong
Kathmandu
Thimphu
`,
);
