// English words in lower case, base forms: a capitalised word that opens a sentence and stands here is no name by itself.
// Derived from the lexicon in natural (MIT; it comes from pos-js): proper nouns, foreign words and regular inflections left out.
import { wordList } from './known-names.ts';

export const ENGLISH_WORDS = wordList(`
aahs ab aback abacuses abalone abandon abandonment abaringe abasement abashed abate abatement abberations abbey abbot
abbreviated abbreviation abdicate abdomen abdominal abdominis abducted abduction abed aberrant aberration abetted
abetting abeyance abhor abhorrent abide ability abject abjection ablated ablation ablaze able ably abnormal
abnormality aboard abode abolish abolition abolitionist abominable abomination aboriginal aborigine aborning abort
abortifacient abortion abortionist abortive abound about above aboveboard aboveground abrasive abreaction abreast
abridged abridges abridging abridgment abroad abroade abrogate abrupt abruptness abscess abscissa absence absense
absent absentee absenteeism absentmindedly absinthe absolute absoluteness absolution absolutism absolve absorb
absorbedthe absorbency absorbent absorption absorptive abstain abstention abstinence abstract abstractedness
abstraction abstractionism abstractive abstractors abstruse abstrusenesses absurd absurdist absurdity abundance
abundant abusable abuse abusive abutments abuzz abysmal abyss acacia academe academeh academia academic academically
academician academy acccounting accede accelerate acceleration accelerator accelerometer accent accentual accentuate
accept acceptability acceptable acceptance accesory access accessibility accessible accessions accessory accident
accidental acclaim acclamation acclimatized accolade accommodate accommodation accommodative accomodate accomodations
accompaniment accompanist accompany accompli accomplice accomplish accomplishment accompnaying accord accordance
accordion accosted accosting account accountability accountable accountant accouterments accreditation accredited
accrediting accreted accretion accrual accrue acculturated acculturation accumulate accumulation accumulator accuracy
accurate accusation accusatory accuse accustomed accustoms ace acerbic acetate acetominophen acetone acetonemia
acetylene ache achievable achieve achievement acid acidified acidity acidulous aciduria acknowledge acknowledgment
acknowleged acne acolyte aconte acorns acoustic acoustical acquaint acquaintance acquiesce acquiescence acquiesence
acquire acquisition acquisitive acquisiton acquistion acquit acquittal acre acreage acrid acrimonious acrimony
acrobacy acrobat acrobatic acronym across acrylic act actinometer action actionable activate activation active
activism activist activity actor actress actual actuality actuarial actuary actuate actuators acumen acupuncture
acupuncturist acute ad adage adagio adamant adapt adaptability adaptable adaptation adaptor add addict addiction
addictive addition additional additive addled address addressee adduce adenocard adenomas adept adequacy adequate
adhere adherence adherent adhesion adhesive adipic adjacent adjectival adjective adjoined adjoining adjoins adjourn
adjournment adjudged adjudging adjudicate adjudication adjudicator adjunct adjust adjustable adjustablerate
adjustment adman admen administer administrate administration administrative administrator adminstration
adminstrative admirable admirably admiral admiralty admiration admire admissible admission admit admittance admittees
admixed admonished admonishing admonishments admonition ado adobe adolescence adolescent adopt adoptable adoptee
adopters adoption adoptive adorable adore adorn adornments adrenal adrenaline adrift adroit adroitness ads adsorbed
adsorbs adulation adult adulterate adulterers adulterous adultery adulthood advance advancement advantage
advantageous advent adventitious adventure adventuresome adventurism adventurist adventurous adverb adverbial
adversarial adversary adverse adversity advert advertise advertisement advertorial advice advisability advisable
advise advisement advisor advisory advocacy advocate aegis aeon aerate aeration aerator aerial aerialists aerobic
aerodynamic aerogenes aeromedical aeronautical aerosal aerosol aerosolized aerospace aesthetes aesthetic
aesthetically afar affable affadavit affair affect affectation affection affectionate afferent affianced affidavit
affied affilates affiliate affiliation affilliate affinity affirm affirmation affirmative affix afflict affliction
affluence affluent afford affordability affordable affront afghan aficionado afield afire aflame aflatoxin afloat
afoot aforementioned aforesaid aforethought afoul afraid afresh aft afterburners aftereffects afterglow aftermarket
aftermath afternoon aftershave aftershock aftertax afterthought afterward aftuh ag again against againt agates agave
agayne age ageless agency agenda agent agglomerate agglomeration agglutinating agglutination agglutinin aggrandizing
aggravate aggregate aggregation aggression aggressive aggressiveness aggressor aggrieved aghast agile agility agin
agitate agitation agitator agleam aglimmering agnomen agnostics ago agonize agony agrarian agree agreeable
agreeableness agreeably agreeement agreement agressive agribusiness agricultural agriculture agriproducts
agrochemical agronomist aground ague ah ahdawam ahead ahem ahs ai aid aide ailerons ailing ailment ails aim aimless
air airbags airborne airconditioner aircraft airdrops airfare airfield airflow airframe airheads airily airless
airlift airline airlock airmail airman airmen airplane airplay airport airspeed airstrip airtime airwaves airway
airworthiness airy aisle ajar ajury akin al alabaster alarm alarmism alarmist alas albatross albeit albicans albino
album albumin alchemists alchemy alcohol alcoholic alcoholism alcoves alderman aldermen alders ale aleck alert
alertness alfalfa alfresco algae algaecide algebra algebraic algebraically alginates algorithm alias alibi alien
alienate alienation alight align alignment alike alimony aliquots alive alizarin alkali alkaline alkaloids alky all
allay allegation allege allegiance allegoric allegorical allegory allegro allergic allergy alleviate alleviation
alley alleyways allgedly alliance alligator alliteration alliterative allnight allocable allocate allocation
allocator allot allotment allout allow allowable allowance alloy allrightniks alltime alluded alludes alluding allure
allurement allusion allusiveness alluvial ally alma almanac almond almost aloes aloft alone aloneness along alongside
aloof aloofness aloud alpenglow alpha alphabet alphabetic alphabetical alphabetized alreadeh already also altar alter
alteration altercation alternate alternation alternative altho although altitude alto altogether altruism altruistic
altruistically altruists alum alumina aluminum alumnae alumni alumnus alundum alveolar alveoli alveolus always am
amahs amalgam amalgamate amalgamation amanuensis amass amateur amateurish amateurishness amateurism amatory amaze
amazement amazons ambassador amber ambiance ambidextrous ambiguity ambiguous ambition ambitious ambivalence
ambivalent amble ambrosial ambulance ambulatory ambuscade ambush amelioration amen amenable amend amendatory
amendment amenities amethystine amiable amicable amicably amicus amid amide amidst amines amino aminometha amiss
amity ammo ammonia ammoniac ammonium ammunition amnesty amniotic amok among amongst amoral amorality amorist amorous
amorphous amortization amortize amount amp amphetamines amphibious amphibology amphitheater amphobiles ample
amplification amplifier amplify amplitude amputated amputation amulet amuse amusement an anachronism anachronistic
anaconda anaerobic anaesthesia anagram analeptic analgesic analog analogous analogue analogy analysed analyses
analysis analyst analystics analytic analytical analyticity analyzable analyze anaplasmosis anaprapath anarchic
anarchical anarchist anarchy anastomoses anastomosis anastomotic anathema anatomic anatomical anatomy ancestor
ancestral ancestry anchor anchorage anchorite anchoritism anchorman anchormen anchorwoman anchovy ancient ancillary
and anecdotal anecdote anemated anemia anemic anesthetic anesthetically anesthetized anew angel angelfish angelic
angelica anger angina angiotensin angle angora angriest angrily angry angst anguish angular anhemolyticus anhydrous
ani aniline animal animalcare animate animation animism animized animosity anion anionic anise aniseikonic anisotropy
ankle anlayst annals annex annexation annihilate annihilation anniversary annnouncement annointed annotated announce
announcement announcment annoy annoyance annual annualized annuity annulled annum annunciated anode anoint anomalous
anomaly anomic anonymity anonymous anorexia anorthic another ansuh answer answerable ant antacid antagonised
antagonism antagonist antagonistic antagonize ante anteater antebellum antecedent antelope antenna antennae anterior
anthem anthers anthology anthrax anthropic anthropologist anthropology anti antianemia antibacterial antibiotic
antibody antic anticipate anticipation anticipatory anticoagulant anticorruption anticult anticus antidepressant
antidote antifraud antifreeze antigen antihero antihistamine antihistorical antilock antimissile antimonide antipathy
antiphonal antipodes antiquarian antiquated antique antiquity antirealistic antiseptic antisera antiserum antislavery
antismoking antisocial antisubmarine antitakeover antithesis antithetical antithyroid antitrust antiviral antiwar
antsy anvil anxiety anxious any anybody anye anyhow anylabel anymore anyone anyplace anythin anything anytime anyway
anywhere aorta apace aparently apart apartheid apartment apathetic apathy ape aperture apex aphorisms apiece aplenty
aplomb apocalypse apocalyptic apocryphal apogee apologetic apologetically apologist apologize apology apoplectic
apostates apostle apostolic apothecary apotheosis appall appanage apparat apparatus apparel apparency apparent
apparition appartus appeal appear appearance appearin appease appeasement appellate append appendages appestat
appetite appetizer appetizing applaud applause apple applejack applelike appliance applicability applicable applicant
application applicator appliques apply appoint appointee appointment apportion apportionment appraisal appraise
appreciable appreciably appreciate appreciation appreciative apprehend apprehension apprehensive apprentice
apprenticeship apprised approach approachable appropriate appropriation appropriators approval approve approximate
approximation apricot apron apses apt aptitude aptness aquamarine aquarium aquatic aqueducts aqueous aquifer
aquisition arabesque arabic arable aramid arb arbiter arbitrage arbitrageur arbitrarily arbitrary arbitrate
arbitration arbitrator arboreal arborists arc arcade arcane arch archaeological archaeologist archaeology archaic
archaism archaized archangels archbishop archdiocese archenemy archeological archery archetype archetypical archfool
archipelago architect architectonic architectural architecture archival archive archivist archness archrival archtype
arclike arctic arcus ardent ardor arduous are area areaways arena areosol argon argot argriculture arguably argue
argument argumentation aria arid aridity arise arisen aristocracy aristocrat aristocratic arithmetic arithmetical
arithmetized arkylbenzene arm armadillo armament armchair armful armhole armistice armload armoire armor armory
armpit army arnica aroma aromatic aromatick arose around arousal arouse arpeggios arraigned arraigning arrange
arrangement arrangers array arrearage arrears arrest arrival arrive arrogance arrogant arrogate arrow arrowheads
arroyo arsenal arsenic arsenide arside arsines arson arsonist art artemisia arterial arteriolar arterioles artery
artful artfulness arthritic arthritis artichoke article articulate articulation artifact artifical artifice
artificial artificiality artillerist artillery artisan artist artistas artistic artistically artistry artless artsy
artwork arty aryl arylesterase as asbestos asbestosis ascend ascendancy ascendency ascension ascent ascertain
ascertainable ascetic asceticism ascribe aseptic aseptically ash asham ashare ashen ashore ashtrays aside asinine ask
askance askew askin asleep asocial asparagus aspect aspen aspersion asphalt asphyxia aspirant aspiration aspirational
aspire aspirin ass assail assailant assassin assassinate assassination assault assay asseet assemblage assemble
assembly assent assert assertion assertive assertiveness assesment assessment assessor assessories asset assiduity
assiduously assign assignee assignment assimilable assimilate assimilation assist assistance assistant associaitons
associate association associatively assorted assortment assuage assume assumption assurance assure ast asterisks
asteroid asters asthma astigmatism astir astonished astonishing astonishment astound astral astray astride
astringency astringent astrological astrology astronaut astronomer astronomical astronomy astrophysicist astrophysics
astute astuteness asunder asw asylum asymmetric asymmetrically asymmetry asymptomatic asymptotic asymptotically
asynchrony at atavistic ataxia ate atelier atheism atheist atheistic atheromatous athlete athletic athletically
athleticism atm atmosphere atmospheric atolls atom atomic atomisation atonal atone atonement atop atrium atrocious
atrocity atrophic atrophy atrun att attach attache attachment attack attactive attain attainable attainment attarcks
attempt attend attendance attendant attendee attendent attention attentive attest attic attire attis attitude
attitudinizing attorney attract attractant attraction attractive attractiveness attributable attribute attributions
attrition attuned atune atypical auburn auction auctioneer audacious audacity audible audibly audience audio
audiocassettes audiophiles audiotex audiovisual audit audition auditor auditorium augment augur august aunt aura
aural aureus auspices auspicious austere austerity authentic authentically authenticate authentication authenticator
authenticity author authoritarian authoritative authority authorization authorize authorship autions autism autistic
auto autobiographic autobiography autoclave autocollimator autocracy autocrat autocratic autograph autoimmune
autoloader automaker automate automatic automatically automation automaton automobile automotive autonavigator
autonomic autonomous autonomy autopsy autumn autumnal auxiliary avail availability available avalanche avaliable
avarice avaricious avenge avenue average averred averse aversion avert avian aviary aviation aviator avid avidity
avionics avocado avocation avoid avoidable avoidance avowed avuncular aw await awake awaken award aware awareness
awash away awaye awe awesome awful awfulness awhile awkward awkwardness awnings awoke awry ax axe axial axiological
axiom axiomatic axis axle aya ayatollah aye ayni azalea azure babbiting babble babel babes baboon baby babyhood
baccalaureate bachelor baci back backbeat backbench backbend backbone backdated backdoor backdrop backfield backfire
backflips background backhand backhoe backhome backlash backlit backlog backlots backpack backpackers backpedal
backroom backside backslapping backstage backstitch backstop backtracking backup backward backwardness backwater
backwoods backyard bacon bacteria bacterial bacterium bad baddebt bade badge badgered badgering badinage badmen
badminton badness baffle bag bagel baggage baggy bagpipe bail bailiff bailout bait bake bakery bakeware baklava
baksheesh balance balcony bald baldish baldness bale baleful balk balkanized balkiness ball ballad ballards ballast
ballerina ballet balletic balletomane ballfields ballgowns ballistic balloon balloonists ballot ballpark ballplayer
ballroom ballyhoo ballyhooey balm balmy baloney balsams balustrade bam bambino bamboo bamboozled ban banal banalities
banalization banana band bandage bandied bandit banditos bandoleers bandstand bandwagon bandwidth bane baneful bang
bangish banish banishment banister banjo bank bankholding bankroll bankrupcy bankrupt bankruptcy bankruptcylaw banner
bannnnnng banquet banquetings banshee banter baptism baptismal baptistery baptized bar barb barbarian barbaric
barbarisms barbarous barbecue barbell barbequed barbital barbiturate bard bare barefoot barest barflies bargain barge
bargelike bargen baritone barium bark barkeep barley barn barnacles barnsful barnstormer barnyard barometer
barometric baron baroness baronial barony baroque baroreceptor barrack barrage barrel barren barricade barrier barrio
barrister barroom barrow bartender barter bascially base baseball baseballight baseless baseline baseman basement
bash bashful basic basically basil basileis basin basis basked basket basketball basking basophilic bass bassinet
bassist basso bassoon bastard basting bastion bat batch bateau bath bathe bathers bathos bathrobe bathroom bathtub
bathwater batmobile baton batsman battalion batten batter batterie battery battle battlefield battlefront
battleground battlegroups battlements batwings bauble bawdy bawh bawled bawling bay bayleefe bayonet bazaar bd be
beach beachfront beachhead beacon beaded beadle beads beadsman beadwork beady beak beam bean beanballs beanstalk bear
bearable beard beardless beardown bearish bearishness beast beasties beat beaten beatific beatification beatnik beau
beauteous beauticians beautiful beautify beauty beaver beavertail bebop becalmed became becase because beckon become
becometh becomin bed bedazzled bedazzlement bedevil bedfast bedfellows bedground bedlam bedpans bedpost bedraggled
bedridden bedrock bedroom bedside bedspread bedsprings bedstraw bedtime bee beebread beech beef beefore beefsteak
beefy beehive been beep beeswax beet beetle befall befallen befell befits befitting befogged befoh before beforehand
befouled befriended befriends befuddled befuddles befuddling beg began begat beget beggar beggary begin beginner
begonia begot begotten begrudge beguile begun behahn behalf behave behavior behavioral behaviour beheaded beheading
beheld behemoth behest behind behold beholden behooves behynde beige bein beinge belaboring belated belch beleaguered
belfry belie belief believability believable believably believe believeth belittle bell bellboy bellhops bellicosity
belligerence belligerent bellow bellringers bellwether belly bellyaching bellyfull belong beloved below belowground
belt beltway beluga belying bemaddening bemoan bemused bench benchmark bend beneath benediction benefactor
beneficence beneficial beneficiary beneficient benefit benevolence benevolent benighted benign benignant bent benzene
bequeath bequest berated bereavement bereft beret bergs beribboned beriberi berms berry berserk berth beryllium
beseech beseiged beset beside besiege besiegers besmirch bespeak bespectacled best bestial bestiary bestioles
bestirred bestow bestowal bestseller bestselling bestubbled bet beta bete bethought betide betray betrayal betrothal
betrothed better betterment betties between betwen bevel beverage bevy bewail beware beween bewhiskered bewildered
bewildering bewilderment bewilders bewitched bewitching bewteen beyond bhoy bi bianco biannual bias bib bible
biblical bibliography bibliophiles bibulous bicameral bicarbonate bicentennial bicep bich bickered bickering
biconcave bicycle bicyclist bid bidder biddies bide biennial biennium bifocal bifurcate big bigger biggest biggie
bigness bigoted bigotry bigots bigticket bike bikini bilateral bile bilevel bilge bilharziasis bilinear bilingual
bilious bilk bill billable billboard billet billfold billiard billionaire billionnaire billions billon billowed
billowing billows bimbos bimolecular bimonthly bin binary binational bind bindle binge bingo binoculars binomial
binuclear bio biochemical biochemist biochemistry biodegradable bioengineer bioequivalent biofeedback biographer
biographical biography bioherbicide biologic biological biologist biology biomedical biopesticide biophysical
biophysicist biophysics biopsy bioresearch biosynthesized biotech biotechnology bipartisan bipartisanship biped
biplane biracial birch bird birdbath birdcage birdie birdlike birefringence birth birthcontrol birthday birthmark
birthplace birthrate birthright biscotti biscuit bisexual bishop bishopry bison bisque bistros bit bitch bitchy bite
bitee bitten bitter bitterest bitterness bittersweet bituminous bivouac biweekly biz bizarre blabbed blabs black
blackballed blackberry blackbird blackboard blackened blackening blackest blackjack blacklist blackmail blackness
blackout blacksmith bladder blade blame blanche bland blandness blank blanket blared blares blaring blarney blase
blasphemed blasphemers blasphemous blasphemy blast blastdown blatancy blatant blaze blazon bleach bleak bleary bleat
blebs bled bleed bleeders bleeps blem blemish blend bless blest blew blight blind blindfold blindness blindsided
blini blink blinkers blip bliss blissful blister blithe blitz blitzkrieg blizzard bloat blob blobby bloc block
blockade blockages blockbuster blockhouse blocky bloke blond blonde blood bloodbath bloodhounds bloodiest bloodless
bloodletting bloodlust bloodroot bloodshed bloodshot bloodspots bloodstained bloodstains bloodstream bloodsucking
bloodthirsty bloody bloom blooper bloops blossom blot blotch blouse blow blowfish blown blowout blowtorch blowup
blubber bludgeon blue blueberry bluebloods bluebonnets bluebook bluebush bluechip bluefish blueprint bluest
bluestocking bluesy bluff bluish blunder blunderings blunt bluntest bluntness blur blurry blurt blush bluster
blustery blutwurst boa boar board boardinghouses boardroom boast boastful boat boatels boaters boathouses boatload
boatman boatsmen boatswain boatyards bobbed bobbing bobbins bobbles bobby bockwurst bodacious bode bodegas bodice
bodily bods body bodybuilder bodybuilding bodyguard bodyweight bodyworkers bog bogey bogeymen boggled bogus bogy
bohemian boil boilerplate boisterous boites bold boldest boldness boll bolo bolster bolt bomb bombard bombardment
bombast bombastic bomblets bombproof bombshell bonanza bond bondage bondholder bondholdings bondmarket bondsman bone
bonfire bongo bonheur bonkers bonnet bonus bony bonzes boo boobify booboo booby boodleoo boogie boogieman book
bookcase bookies bookish bookkeeper bookkeeping booklet booklists bookseller bookshelf bookshelves bookstore boom
boomerang boomers boomtown boon boondoggle boorish boors boost boot booth bootleg bootlegger booty booze bop borates
borax border borderlands borderline bore boredom born borne borough borrow bosom bosons boss bossman botanical
botanist botany botched bother bothersome bottle bottleneck bottom bottomless botulinum boucle bouffant bouffe bough
bought boulder boulevard boun bounce bouncy bound boundary boundless bounty bountyhunters bouquet bourbon bourgeois
bourgeoisie bourses bout boutique bovine bow bowel bowl bowstring box boxcar boxy boy boyars boycott boyfriend
boyhood boyish bra brace bracelet brachii bracket brackish brad bradykinin brag braggadocio braided braiding braids
brain brainchild brainlessly brainpower brainstorm brainwashed brainwashing brainy braised brake brambles bran branch
branchline brand brandin brandished brandishes brandishing brandy brash brashest brashness brass brassiere brassiness
brassy brat bratwurst bravado brave bravery bravest bravura braweling brawl brawle brawny braying brazen brazenness
brazier brazil breach bread breadbasket breadbox breadth break breakables breakage breakaway breakdown breakeven
breakfast breakin breakneck breakoff breakthrough breakup breakwater breast breastworks breath breathalyzer breathe
breathless breathtaking breathy bred breeches breed breeze breezier breezy brethren brevity brew brewery bribe
bribers bribery brick bricklayers bricklaying bridal bride bridegroom bridesmaids bridge bridgehead bridgework bridle
brie brief briefcase briefest brig brigade brigadier brigands bright brighten brightest brightness brilliance
brilliant brim brimful brimstone brindle brine bring brink brinkmanship brinksmanship briny briquette brisk briskness
bristle brittle broach broad broadcast broaden broadest broadside brocade broccoli brochure brockle broil brok broke
broken brokerage bromides bromphenol bronc bronchi bronchial bronchiolar bronchiole bronchiolitis bronchitis bronchus
bronze brooch brood broody brook brooken broom broth brothel brotherhood brotherism brought brouhaha brow browbeat
browbeaten brown brownish brownouts browny browse brucellosis bruinish bruise bruited brunch brunette brunt brush
brushbacks brushcut brushfire brushlike brushoff brushwork brushy brusquely brutal brutalism brutality brutalized
brute brutish brynge bubble bubblelike bubbly buccaneers buccolic buck buckaroos buckboard bucket buckle buckshot
buckskin buckwheat bucolic bud buddy budge budget budgetary budgeteers budworm buff buffalo buffet buffetings buffoon
bug bugaboo bugeyed buggers buggy bugle bugless buglike build buildin buildup built builtin bulb bulge bulk bulkhead
bulky bull bulldog bulldoze bullet bulletin bulletproof bullfighter bullhide bullhorn bullion bullish bullishness
bullock bullshit bullwhackers bully bullyboys bulwark bum bumble bumblebee bump bumpin bumptious bumpy bun bunch
buncha bunco bundle bungalow bungled bungling bunk bunkmate bunko bunny bunt buoy buoyancy buoyant burbles burden
burdensome burdock bureacracy bureacratic bureau bureaucracy bureaucrat bureaucratic bureauracy burgeoned burgeoning
burger burglar burglarized burglarproof burglary burgomaster burgs burgundy burial burl burlap burlesque burley burly
burn burne burnished burnishing burnout burnt burping burr burrow bursitis burst bury bus busboy bush bushel
bushwhacked bushwhackin bushy busier busiest busily business businesslike businessman businessmen businesspeople
businesswoman busload bust bustin bustle bustlin busy busybodies busyness but butane butcher butchery butler butt
butterfat butterfly butternut buttery buttocks button buttonholes buttress butyrate buxom buy buyback buyin buyout
buzz buzzsaw buzzword by bye bygone byinge bylaw byline bypass byplay byproduct bystander bytes byway byword
byzantine ca cab cabal cabana cabaret cabbage cabdriver cabin cabinet cabinetmakers cable cacao cache cachet cackled
cackly cacophony cactus cadaver cadaverous cadence cadenza cadet cadge cadmium cadre cafe cafeteria caffeine cage
cagey cahoots cain cajole cajun cake calamitous calamity calcification calcified calcium calculable calculate
calculation calculator calculi calculus calendar calf calfskin caliber calibrated calibrates calibrating calibration
calibre calico calinda caliper caliphs calisthenics call callable calligraphers calligraphy callin callipygous
callous callousness calluses calm calmest calmness caloric calorie calorimeter calorimetric calumniated calumny
calves calving calypso camaraderie camcorder came camel camellias cameo camera cameraman cameramen camouflage camp
campagna campaign campaigners campfire campground campmate campsites campus cams can canal canard cancel cancellation
cancer cancerous candid candidacy candidate candle candlelight candlewick candor candour candy candybar cane canine
canister canker canners cannery cannibalism cannibalistic cannibalize cannibals cannister cannon cannonball cannot
canny canoe canon canonist canonized canopy cant cantaloupe canteen cantilevers cantles cantonal cantonment cantons
canvas canvassers canyon canyonside cap capability capable capably capacious capacitance capacitor capacity cape
capercailzie capillary capita capital capitalgains capitalism capitalist capitalistic capitalization capitalize
capitalmarket capitol capitulated capitulation capo cappuccino capricious capriciousness capsicum capstan capsule
captain captaincy caption captious captivated captivating captive captivity captors capture car carabao caramel carat
caravan caraway carbamazepine carbaryl carbide carbine carbohydrate carbon carbonates carbonyl carborundum
carboxymethyl carcass carcinogen carcinogenic carcinoma card cardamom cardboard cardholder cardiac cardigan cardinal
cardiologist cardiomegaly cardiovascular cardmember care careen careerism careerists carefree careful carefulness
caregiver careless carelessness caretaker careworn cargo caribou caricature caricaturist carillons carinii carload
carnage carnal carnality carnival carnivores carnivorous carob carousel carousing carp carpal carpenter carpentry
carpet carpetbaggers carport carreer carriage carrier carrion carrot carry carryforwards carryover cart carte cartel
cartelized cartilage carton cartoon cartoonish cartoonist cartoonlike cartridge cartwheels carve carven caryatides
casbah cascade case casebook casein caseload casework caseworkers cash cashews cashflow cashier cashmere casings
casino cask casket cassette cassocked cast castanets caste castigate castigation castle castlelike castoff castor
castorbean casual casualty casuistry cat cataclysmic cataclysms catalog catalogue catalyst catalytic catalyzed
catamaran catapult cataract catastrophe catastrophic catbird catcalls catch catchall catchee catchup catchword catchy
catechism catechize catecholamines categorical categorize category caterpillar catfish catharsis cathartic cathedral
catheter cathode cathoderay cathouse catkin catlike catsup cattaloe cattle cattlemen catty caucus caught cauliflower
causal causative cause causeway caustic cauterize caution cautionary cautious cautiousness cavalcades cavalier
cavalry cavalrymen cave caveat cavemen cavern cavernous caviar cavin cavity cavort cawing cayenne cc cease ceasefire
ceaseless cedar cede ceiling celebrants celebrate celebration celebrators celebrity celerity celery celestial celiac
cell cellar cellist cellophane cellular celluloids cellulose cement cemetery censor censorial censorship censure
census cent centaur centenarians centenary centennial centerfielder centerfold centerline centerpiece centerstage
centigrade centimeter central centrality centralization centralize centre centrex centric centrifugal centrifugation
centrifuge centrist centum centurions century ceramic cereal cerebellum cerebral cerebrated ceremonial ceremoniously
ceremony certain certainty certificate certification certify certin certiorari certitudes cerulean cervelat cervical
cervix cessation cession cesspools cetera chafe chaff chaga chagrin chain chainlike chair chairman chairmanship
chairmen chairwoman chaise chalk chalky challenge challengeable chamber chambermaid chamberpot chameleon chamfer
chamois champ champagne champion championship chance chancel chancellor chancery chancy chandelier chandelle change
changeable changeover channel chant chanteuse chantey chaos chaotic chap chapel chaperon chaperone chaplain chapter
char character characteristic characterize characterless charcoal charge chargeable chargin chariot charisma
charismatic charitable charitably charity charlatan charlatanry charlotte charm chart chartaceos chartist chartroom
chary chase chasers chasm chassis chaste chastened chastised chastisement chastises chastity chat chateau chateaux
chattels chatter chattily chatty chauffeur chaulmoogra chauvinism chauvinistic chauvinists chaw cheap cheapening
cheapens cheapest cheat check checkbook checkin checklist checkout checkpoints checkup cheek cheekbone cheeky cheer
cheere cheerful cheerfulness cheerleader cheerleading cheery cheese cheeseburgers cheesecake cheesecloth cheesy
cheetah cheetal chef chelas chelicerates chemcial chemical chemise chemist chemistry chemotherapy chenille cherish
cherry cherubim cherubs chess chest chestnut chevre chew chic chicanery chick chicken chide chief chiefdom chieftain
chignon chilblains child childbearing childbirth childcare childhood childish childishness childless childlike
children chili chill chillier chilly chimed chimes chimney chimp chimpanzees chin china chinked chinless chinoiserie
chinos chintz chip chipper chiropractor chirped chirping chirpy chisel chit chitchat chivalrous chivalry chive
chivying chlorazepate chloride chlorine chlorothiazide chlorpromazine chockfull chocks chocolate choice choicest
choir choke chole cholelithiasis cholera cholesterol cholinesterase cholla chomp choose choosier choosy chop chopper
choppiness choppy chopsticks choral chord chore choreographed choreographer choreographic choreography chorines
chortled chortles chortling chorus chose chosen chouise chousin chow chowder christen christianizing chromatic
chromatogram chromatography chrome chromic chromium chromosome chronic chronically chronicle chronological chronology
chrysanthemums chrysotile chubby chuck chuckle chuffing chug chum chumminess chump chunk chunky church churchgoers
churchgoing churchmen churchyard churn chute chutney chutzpah cials cicadas cider cigar cigaret cigarette cilia
ciliated ciliates cinch cinder cinderblock cinema cinematic cinematography cipher circa circle circuit circuitous
circuitry circular circularity circulate circulation circulatory circumcision circumference circumlocution
circumpolar circumscribed circumscribing circumspect circumspection circumstance circumstantial circumvent
circumvention circus cirrhosis cistern citadels citation cite citizen citizenry citizenship citrated citric citron
citrus city citya citybred cityscapes citywide civ civic civil civilian civilised civility civilizational
civilizations civilize clad claim claimant clairaudiently clairvoyance clairvoyant clam clambered clambering clammy
clamor clamorous clamp clampdown clamshell clan clandestine clang clanking clannish clannishness clap clapboard
claptrap claret clarification clarify clarinet clarinetist clarity clash clasped clasping class classic classical
classicism classiest classification classificatory classifiers classify classless classmate classroom classy clatter
clattery claudication clause claustrophobia claustrophobic claw clay clean cleanest cleanliness cleanse cleanup clear
clearance clearest clearheaded clearinghouse clearnace clearness cleat cleavage cleave cleft clemency clench clergy
clergyman clergymen cleric clerical clerk clever cleverness cliche click client clientele clientslose cliff
cliffhanging climactic climate climatic climax climb climbable clime clinch cling clingy clinic clinical clinician
clinked clinkers clip clipboard clique cloak cloakrooms clobber clock clockwise clockwork clod cloddishness
clodhoppers clog cloistered cloisters clomped clonazepam clone clonic close closedown closeness closest closet
closeup closure clot cloth clothbound clothe clothesbrush clotheshorse clothesline clothier cloture cloud cloudburst
cloudless cloudy clout clove clown cloying clozapine club clubbers clubby clubhouse clubrooms cluck clue clump
clumsily clumsy clung clunker clunky cluster clutch clutter cm coach coachman coachmen coachwork coagulating coahse
coal coalesce coalescence coalfields coalition coarse coarsened coarseness coast coastal coastline coat coattails
coax coaxial cobalt cobbled cobbler cobblestone cobra cobwebs coca cocaine cocao coccidiosis cochannel cock cockatoo
cockeyed cockier cockiness cockles cockpit cockroach cocktail cocky coco cocoa coconut cocoon cocopalm cocotte cocu
cod coddle code codetermines codewords codfish codger codification codified codifies codifying codpiece coed
coefficient coerce coercion coercive coexist coexistence coexistent coextrude cofactors coffee coffeecup coffeehouse
coffeepot coffers coffin cofounder cog cogeneration cogently cognac cognate cognitive cognizance cognizant
cognoscenti cohere coherence coherent cohesion cohesive cohesiveness cohnfidunt cohort coiffed coiffure coil coily
coin coincide coincidence coincident coincidental coke cola colander colchicum cold colde coldest coldhearted
coldness cole coli colicky coliseum collaborate collaboration collaborative collaborator collage collagen collapse
collapsible collar collarbone collated collateral collateralized collation colleague collect collectability
collectible collection collective collectivizers collector college collegial collegians collegiate collided collie
collimated collision colloidal collonaded colloquial colloquium colloquy collosal collude collusion cologne colon
colonel colonial colonialism colonialist colonic colonists colonization colonized colonnade colony color coloration
coloratura colorblind colorblindness colorful colorin colorization colorless colorlessness colossal colossus coloured
colt coltish columbines column columnist com coma comb combat combatant combative combinable combination combine
combo combustibles combustion come comeback comedian comedic comedie comedy comest comestibles comet cometary cometh
comeuppance comfort comfortable comfortably comfy comic comical comin comity comma command commandant commandeered
commandeering commandment commando commawnded commemorate commemorative commence commencement commend commendable
commendation commensurate comment commentary commentator commerce commercial commercialism commercialize commerical
commie comminge commingled commiserate commissar commissary commission commit commitment committee committeemen
committeewoman committes committment commmercial commmon commmuter commoditize commodity common commonality commonest
commonness commonplace commonstock commonwealth commotion communal commune communicable communicate communication
communicative communicator communion communique communism communist communistic communitarians community communize
commutation commute compact compaction companion companionable companionship companionway company companywide
comparability comparable comparably comparative compare comparison compartment compass compassion compassionate
compatability compatibility compatible compatiblizers compatriot compel compendium compensate compensation
compensatory compete competence competency competent competition competitive competitor competitve competitveness
compilation compile complacency complacent complain complainant complaint complaisance complaisant compleated
complection complement complementary complete completeness completion complex complexion complexity compliance
compliant complicate complication complicity compliment complimentary comply component comport comportment compose
composite composition compositional compost composure compote compound comprehend comprehension comprehensive
compress compression compressive compressor comprise compromise comptroller compulsion compulsive compulsivity
compulsory computation computational compute computerize comrade comradeship con concave conceal concealment concede
conceit conceivable conceivably conceive concentrate concentration concentric concept conception conceptual
conceptuality concern concert concerti concertina concertmaster concerto concession concessionaire concierge
conciliate conciliator conciliatory concise conciseness concision conclave conclude conclusion conclusive concoct
concoction concomitant concord concordant concrete concretistic concur concurrence concurrent concussion condemn
condemnation condemnatory condensate condensation condense condescending condescension condicions condiments
condition conditional condo condolences condom condominium condone conducive conduct conduction conductivity
conductor conductorship conduit cone coneheads confabulated confabulation confectionary confectioner confectionery
confederacy confederates confederation confer conferees conference confess confession confessional confessor confict
confidant confidante confide confidence confident confidential configuration confine confinement confirm confirmation
confiscate confiscation confiscatory conflagration conflation conflict confluence confluent conform conformance
conformation conformational conformist conformity confound confront confrontation confuse confusin confusion congeal
congenial congeniality congenital congested congestion congestive conglomerate congratulate congratulation
congratulatory congregate congregation congregational congress congressional congressman congressmen congressonal
congresssional congruence congruent conic conjecture conjoined conjugal conjugate conjugation conjunction conjur
conjure connect connection connective connector connexion connivance conniver connoisseur connotation connote
conpired conquer conqueror conquest consanguineous consanguinity conscience conscientious conscionable conscious
consciousness conscript conscription consderations consecration consecutive consensual consensus consent consentual
consequence consequent consequential conservancy conservation conservatism conservative conservator conservatory
conserve consider considerable considerably considerate consideration considerin consign consisently consist
consistence consistency consistent consolation console consolidate consolidation consomme consonance consonant
consonantal consorted consortia consorting consortium conspicuous conspiracy conspirator conspiratorial conspire
constables constancy constant constatation constellation consternation constipation constituency constituent
constitute constitution constitutional constrain constraint constricted constricting constriction constrictor
construct construction constructional constructive constructon construe consul consular consulate consult consultancy
consultant consultation consultative consumables consume consumerism consummate consummation consumption consumptive
cont contact contadini contagion contagious contain containable containerboard containment contaminants contaminate
contamination contemplate contemplation contemplative contemporary contemporize contempt contemptible contemptuous
contend content contention contentious contentment contest contestant context contiguous continence continent
continental contingency contingent continously continual continuance continuation continue continuity continuo
continuous continuum contorted contortion contortionists contour contraband contrabass contraception contraceptive
contract contraction contractor contractual contradict contradiction contradictory contralto contraption contrarian
contrarieties contrary contrast contravened contraventions contretemps contribs contribued contribute contribution
contributor contributory contrite contrition contrivance contrive control controllable controller controversial
controversy contusions conundrum convalescence convalescing convection convenants convene convenience convenient
convent convention conventional conventioneers conventioners converage converge conversant conversation
conversational converse conversion convert convertibility convertible convex convexity convey conveyance conveyor
convict conviction convince convivial convocation convoluted convolutions convoy convulsed convulsion convulsive
cooing cook cookbook cookfire cookie cookware cool coolant coolest coolheaded coolness cooly coop cooperate
cooperation cooperative coordinate coordination coordinator coosie cop cope copier copious copolymers copper coppery
copra coproducer coproductions copy copybooks copycat copyright copywriter coquette coral cord cordial cordless
corduroy core coriander corinthian cork corkers corkscrew corn cornball cornbread corne cornea corneal cornerstone
cornfield cornices corniest cornmeal cornstarch cornucopia corny corollary corona coronary coroner corpocrat corporal
corporate corporatewide corporation corporatism corporatist corporativism corporativists corporeal corporeality corps
corpse corpsman corpulence corpus corpuscular corral correct correction correctional corrective correctness correlate
correlation correspond correspondence correspondent corridor corroborate corroborees corrode corrosion corrosive
corrugated corrugations corrupt corruptible corruption corsage corset cortege cortex cortical corticotropin cortisone
corvettes cosec cosily cosmetic cosmetology cosmic cosmical cosmological cosmologists cosmology cosmopolitan cosmos
cosponsored cosponsors cost costcutting coste costive costlier costliest costume cosy cot coterie cotillion cottage
cotter cotton cottonmouth cottonseed couch coudn cough could coulda council councilman councilor councilwoman counsel
counselor count countdown countenance counteract counterattack counterbalance counterbid counterbidder countercharged
countercharges counterclaim counterculture counterfeit counterflow counterforce counterman countermove counteroffer
counterpart counterpoint counterprogram countersued countersuing countersuit countertenor counterterror countertop
countervailing counterweight countess countian countin countless countrey countriman country countryman countrymen
countryside countrywide county coup coupe couple couplets coupon courage courageous courier course court courteous
courtesan courtesy courthouse courtier courtliness courtroom courtship courtyard couscous cousin cove covenant
coverage coverall coverlet covert coverup covet covetous covetousness cow coward cowardice cowbirds cowboy cowhand
cowhide cowling cowman coworkers cowpony cowpox cowpuncher coxcombs coy coyness coyote cozier coziness cozy cps cpu
crab crabapple crabby crabmeat crack crackdown crackle crackpot cradle craft craftsman craftsmanship craftsmen crafty
craggy crags cram cramp cranberries crane cranelike crank crankcase crankshaft cranky cranny crap crapshoot crash
crashlet crass crassest crassness crate crave craven crawl crawlspace crayons craze crazee crazily craziness crazy
creak cream creamier creamy crease creasingly create creation creationism creationist creative creativeness
creativity creator creature creche credence credential credentialized credibility credible credibly credit creditable
creditably creditcard creditor creditworthy credo credulity credulous credulousness creed creedal creek creep
creepiest creepy cremate cremation crematoriums creole crepe crept crescendo crescent crest crestfallen crevasse
crevice crew crewcut crewel crewmen crib cricket crime criminal criminality criminalize criminologist criminology
crimp crimson cringe crinkles cripple crises crisis crisp crispness crispy crisscross critcism criteria criterion
critic critical criticality criticism criticize critique critter croak croakin crochet crocidolite crocked crocketed
crocodile crofters croissants crone crony cronyism crook crookery croon crop cross crossbars crossborder
crosscurrents crossfire crossover crossroading crossroads crosswalk crossways crosswise crotch crotchety crouch
crouchin croupier crow crowbait crowd crown crucial crucible crucified crucifix crucifixion crucifying crude crudest
crudity cruel cruelest cruelty cruise crumble crumbly crumminess crummy crumpled crunch crunchier crupper crus
crusade crush crust crusty crutch crux cruzado cry cryostat crypt cryptic cryptographers cryptographic crysanthemum
crystal crystalline crystallite crystallize cu cub cubbyhole cube cubic cubism cubist cuckoo cucumber cud cuddled
cuddly cudgels cue cuff cufflinks cuirassiers cuisine cul culinary cull culminate culmination culpable culprit cult
cultist cultivate cultivation cultural culture cumara cumbersome cumin cumulate cumulative cumulus cunning cup
cupboard cupful cupid cur curative curator curb curbside curd curdling cure curettage curfew curio curiosity curious
curl currant currencny currency current curricula curricular curriculum curry curse cursory curt curtail curtailment
curtain curtness curtseyed curvaceously curvature curve curvy cushion cusp custodial custodian custody custom
customarily customary customization customized cut cutback cute cuteness cutest cutglass cutlass cutlery cutlets
cutoff cutouts cutsie cutter cutthroat cuvees cyanide cycads cycle cyclical cyclicality cyclist cyclohexanol
cyclorama cyclosporine cylinder cylindrical cynic cynical cynicism cypress cyst cystic cytokine cytolysis cytoplasm
czar dabbed dabbing dabble dabs dachshounds dactyls dad dada daddy daffodils daft dagers daggerman daguerreotypes
daily daintily dainty dairy dairyland dairymen dais daisy dales dalliances dally dam damage dame daminozide dammit
damn damnation damnit damp dampen dampness damsel dance dancelike dandelion dandily dandy dang dangerous dangle dank
dapper dappled darbuka dare darin dark darken darkest darkhaired darkling darkness darkroom darlin darling darn dart
dartboard das dash dashboard dastardly data database datadex date datelined datum daubed daughter daunt dauntless
dauphin davenport davits dawdled dawdling dawn day daybed daybreak daydream daylight daylong daytime daze dazzle dd
dea deacon deactivated deactivates deactivation dead deadbeats deadened deadheads deadliest deadline deadlock
deadness deadpan deadweight deadwood deaf deafened deafening deafness deal dealership dealmaker dealt dean dear
dearest dearth death deathbed deathless deathward deathwatch debacle debasement debasing debatable debate debauchery
debenture debilitated debilitating debility debit debonair debris debs debt debtholder debtor debugged debunk debut
debutante decade decadelong decadence decadent decaffeinated decal decametrina decamped decanted decanting
decapitalize decay decease decedent deceit deceitful deceive decelerate deceleration decency decent decentralize
deception deceptive decertify decide decimal decimated decimating decions decipher decision decisional decisionmaking
decisive decisiveness deck deckhands declaimed declamatory declaration declarative declaratory declare declasse
declassifying decline decliners declivity deco decoction decode decolletage decommissioned decommissoned decompose
decomposition decompression decongestant deconstructed decontaminated decontrol decor decorate decoration decorative
decorativeness decorator decorous decorticated decorum decoy decrease decree decrement decrepit decribed
decriminalized decry dedicate dedication deduce deduct deductable deductibility deductible deduction deductive deed
deem deep deepen deepest deer deerskins def defaces defacing defamation defamatory defamed default defaulters defeat
defeatism defeatists defecated defect defection defective defector defend defendant defense defenseless defensible
defensive defensiveness deference deferent deferment defiance defiant deficiency deficient deficit deficitcutting
defile definable define definite definition definitional definitive deflate deflationary deflationist deflator
deflect defocusing defoliation deforestation deformation deformational deformed deformity defraud defray deft
deftness defunct defunded defuse defy degassed degeneracy degenerate degeneration degenerative deglycerolized
degradation degrade degree dehumanised dehumanize dehumidified dehydrate dehydration deification deigned deities
dejectedly dejection delay delectable delectably delectation delegate delegation delete deleterious deletion deli
deliberate deliberation deliberative delicacy delicate delicatessen delicious delight delightful delimit delineaments
delineate delineation delinking delinquency delinquent deliriously delirium delist deliver deliverable deliverance
deliverers delivery delivre dell deloused delousing delphic delta deltoid delude deluge delusion deluxe delve demage
demagogic demagoguery demagogues demand demarcated demarcation demeaned demeaning demeanor demeans demented dementia
demilitarize demise demo demobilize democracy democrat democratic democratically democratize demographic demography
demolish demolition demon demonetized demoniac demonic demonize demonologist demonstators demonstrable demonstrably
demonstrate demonstration demonstratives demonstrators demoralization demoralize demoted demotion demur demure
demurrer demythologize den denationalized denial denigrate denigration denims denizens denominated denomination
denominational denominator denote denouement denounce dense densest densitometry density dent dental dentist
dentistry dentures denuclearized denude denunciation deny denyin deodorant depart department departmental departure
depcreciation depend dependable dependence dependency dependent depersonalized depict depiction deplete depletion
deplorable deplorably deplore deploy deployable deployment deport deportation deportees depose deposit depositary
deposition depositor depository depot depraved depravity deprecatory depreciable depreciated depreciating
depreciation depredations depress depressant depression depressors deprivation deprive deprogrammings depth deputized
deputy derail derailments deranged derangement derby dere deregulate deregulation deregulaton derelict dereliction
deride derision derisively derivation derivative derive dermal dermatological derogate derogation derogatory derrick
derriere derring dervish descend descendant descendent descent describe description descriptive desecrated desecrates
desecration desegregate desegregation desensitized desert desertion deserve deshabille design designate designation
designees desirability desirable desire desirous desist desk desklegs desktop desolate desolation despair despatch
desperadoes desperate desperation despicable despise despite despoiled despoilers despoiling despondency despondent
despot despotism dessert dessier destabilize destination destined destiny destitute destroy destruction destructive
desuetude desultory detach detachable detachment detail detailsman detain detect detectable detection detective
detector detente detention deter deterence detergency detergent deteriorate deterioration determinable determinant
determinate determination determinative determine determing determinism deterministic deterrant deterrence deterrent
detest detestable detestation dethroned detonate detonation detour detoxification detoxify detract detractor
detribalize detriment detrimental deuterated deuterium deutsche devaluation devalue devastate devastation develop
development developmental deviance deviant deviate deviation device devil devilish devious devise devisee devlopments
devoid devote devotee devotion devotional devour devout dew dewars dewatering dewdrops deworm dexamethasone dexterity
dextrous dey dhow diabetes diabetic diabolical diachronic diagnometer diagnosable diagnose diagnosis diagnostic
diagnosticians diagonal diagonalizable diagram dial dialect dialectic dialectical dialogue dialysis dialyzed diam
diameter diametrically diamond diaper diaphanous diaphragm diaphragmic diarrhea diarrhoea diary diathermy diathesis
diatomic diatoms diatribe diazepam dibenzofurans dibs dicate dice dichondra dichotomy dicker dicks diclosed dictate
dictation dictator dictatorial dictatorship diction dictionary dictum did didactic diddle dideoxyinosine didn die
diehard diesel diet dietary dieters diety differ difference different differentiable differential differentiate
difficult difficulty diffidence diffraction diffrunce diffuse diffusers diffusion dig digest digestibility digestible
digestion digestive digger digit digital digitalis digitalization digitalized digitizes dignify dignitaries dignity
digress digressions diisocyanate dike diktat dilapidated dilatation dilate dilation dilemma dilettante diligence
diligent dill diluents dilute dilution dilutive dim dime dimension dimensional dimers dimesize diminish diminution
diminutive dimmer dimwits dimwitted din dine dinghy dingo dingy dinkiest dinner dinnertime dinnerware dinosaur
diocesan diocese diocs diorah dioramas dioxalate dioxide dioxin dip diphtheria diploma diplomacy diplomat diplomatic
diplomatically dipole dipotassium dipper dippy dire direct direction directional directionless directive directivity
directmail directness director directorate directorial directorship directory directrices dirge dirhams dirt dirtier
dirtiest dirty disability disable disabuse disadvantage disaffected disaffection disaffiliate disaffiliation disagree
disagreeable disagreement disallow disallowance disappear disappearance disappoint disappointment disapprobation
disapproval disapprove disarm disarmament disarranged disarray disassemble disassembly disassociate disaster
disastrous disavowed disband disbelief disbelieve disburden disbursed disbursement disburses disbursesments disc
discard discern discernable discernible discernment discharge discimination disciple discipleship disciplinary
discipline disclaimed disclaimer disclaims disclose disclosure disco discography discoid discolored discolors
discomfit discomfort disconcert disconnect discontent discontinuance discontinue discontinuity discontinuous discord
discordant discorporate discotheque discount discourage discouragement discourse discourteous discover discovery
discredit discreet discrepancy discrepency discrete discretion discretionary discriminate discrimination
discriminatory discursive discursiveness discus discussant discussion disdain disdainful disease disembark
disembodied disenchanted disengage disengagement disentangle disfavor disfigured disgorge disgorgement disgrace
disgraceful disgruntled disguise disgust dish disharmony dishearten disheveled dishonest dishonesty dishonor
dishonorable dishonouring dishwasher dishwater disillusioned disillusioning disincentive disinclination disinclined
disinfectant disinfected disinflation disingenuous disintegrate disintegration disintegrative disinterest disinterred
disjointed disk diskette dislike dislocated dislocation dislodge disloyal disloyalty dismal dismantle dismay
dismember dismemberment dismiss dismissal dismounted dismounting dismounts disobedience disobedient disobey disorder
disorderliness disorganized disoriented disown disparage disparagement disparate disparity dispassionate dispatch
dispatchers dispel dispell dispensable dispensary dispensation dispense dispersal dispersant disperse dispersement
dispersion displace displacement display displeased displeases displeasure disposable disposal dispose disposition
dispossessed dispossession disppointed disprove disputable dispute disqualify disquiet disquietude disquisition
disregard disrepair disreputable disrepute disrespect disrobe disrupt disruption disruptive dissatisfied dissected
dissecting dissection dissects dissembling disseminate dissemination dissension dissent disseration disservice
dissident dissimilar dissimiliar dissimulation dissipate dissociate dissociation dissolution dissolve dissonance
dissuade distal distance distant distaste distasteful distate distension distil distillates distillation distiller
distillery distills distinct distinction distinctive distinguish distort distortable distortion distract distraction
distraught distress distributable distribute distribution distributive distributor district distrubition distrust
disturb disturbance disulfide disunion disunited disunity disused ditch dither ditto ditty diuretic diurnal diva
divan dive diverge divergence divergent diverse diversifed diversify diversion diversionary diversity divert
diverticulitis divertimento divest divestiture divestment divide dividend divination divine divinity divisible
division divisional divisive divisiveness divorce divorcee divulge divvied divvying dizzily dizziness dizzy do doable
doan doble doc docile dock docket dockside dockworkers dockyards docters doctor doctoral doctorate doctrinaire
doctrinal doctrine docudrama document documentary documentation docutainment doddering dodge doe doffing dog
dogcatcher dogfight doggerel doggie doggone doghouse dogleg dogma dogmatic dogmatically dogmatism dogtrot dogwood
doin doldrums dole doleful doll dollar dollarette dolledup dollies dollop dolphin dolt doltish domain dome domestic
domestically domesticates domesticity domicile dominance dominant dominate domination domineering dominion domino
domponents don donate donation done donkey donna donnybrook donor donut doo doodads doom doomsayer doomsday door
doorbell doorkeeper doorknob doorman doormen doorstep doorway dope dorm dormant dormitory dosage dose dossier dost
dot doth double doubleheader doubloon doubly doubt doubte doubtful doubtless dough doughnut doughty dour douse dove
dovetail dovish dowdy dowel dower down downbeat downcast downdraft downfall downgrade downhill downpayment downplay
downpour downright downshoot downside downsize downstairs downstream downtalking downtime downtown downtrend
downtrodden downturn downward downwind dowry doxepin dozed dozens dozing drab drachma draconian draft draftee
drafters draftsmen drafty drag dragger dragnet dragon dragoon drahve drain drainage dram drama dramatic dramatical
dramatist dramatization dramatize drank drape drapery drastic drastically draught draughty draw drawback drawbridge
drawdown drawin drawl drawn dread dreadful dream dreamin dreamless dreamlike dreamt dreamy drearier dreariness dreary
dredged dredges dregs drenching dress dressmaking dressy drew drewe dribble drier drift driftin driftnet driftwood
drill drillers drink drinkable drip drive driven driveway drizzle drizzly dromozoa dromozootic drone drooled drooling
droop drop droplets dropoff dropout droppable dropper dross drought drouth drove drown drowsed drowsily drowsing
drowsy drubbed drubbing drudgery drug druggers druggies druggist drugless drugstore drum drumbeat drumlin drummer
drumroll drumsticks druncke drunk drunkard drunken drunkenness druther dry dryin dryness drywall dthat dual dualism
dualities dubbed dubious dubs duck duckling duct ductwork dud dudgeon due duel duet duffel duffer dug dugout duke
dulcet dull dullest dullish dullness dully duly dumb dumbbell dumbest dumbfounded dummy dump dumpster dumpy dun dune
dung dungarees dungeon dunk duo duodenal duopoly duped dupes duplex duplicable duplicate duplication duplicative
duplicity durability durable duration duress durin during durn dusk dusky dust dustbin dustbowl dustin dustjacket
dusty dutiful duty dwarf dwarfism dwell dwelt dwindle dye dykes dynamic dynamical dynamism dynamite dynamo dynastic
dynasty dynodes dysentery dysfunction dysgenic dyslexia dyspeptic dysplasia dystopia dystopian dystrophy each eager
eagerness eagle ear eardrums earful earl earlier earliest earmark earn earnest earnestness earnigs earphone
earsplitting earth earthbound earthenware earthlings earthmoving earthquake earthshaking earthworm earthy earworm
ease easel easement easier easiest easily east eastern eastward easy easygoing eat eatable eaten eaters eatery eave
eavesdrop ebb ebony ebullient eccentric eccentricity ecclesiastical echelon echo eclairs eclat eclectic eclectically
eclipse ecliptic ecological ecologists ecology econobox econometric economic economical economist economize economy
ecstasy ecstatic ecstatically ectoplasmic ecumenical ecumenicists ecumenist edema edematous edentulous edge edgewise
edginess edgy edible edict edifice edified edifying edit edition editor editorial editorialist editorialize
editorship ednedayose educate education educational educationalist educator educrats eduction eel eerie eerily
eeriness effaces effect effecte effectinge effective effectiveness effectual effectuate effeminate effete efficacious
efficacy efficiency efficient effigy effloresce effluent effluvium effort effortful effortless effrontery effusive
egalitarian egalitarianism egg egghead eggplants eggshell ego egocentric egotism egotist egotistic egotistical
egregious egrets eh eidetic eies eightball eighteenth eighth eighties either ejaculated eject ejection eke elaborate
elaboration elan elapse elastic elasticity elastomer elated elation elbow elder eldest elect election elective
electoral electorate electors electric electrical electrician electricity electrified electrifying electrode
electrolysis electrolytic electromagnet electron electronic electronically electrophorus electroplated electroplating
electroreality electroshock electrostatic elegance elegant elegiac elegy element elemental elementary elephant
elephantine elevate elevation elevator eleventh elfin elicit elide eligibility eligible eliminate elimination elite
elitist elixir elk ell ellipses ellipsis ellipsoid elliptical elm elongate elongation eloped eloquence eloquent else
elsewhere elswehere eluate elucidated elucidation elucidative eluded eludes eluding elusive elusiveness eluted
elution em emaciated emanated emanating emanation emancipate emancipation emasculate emasculation embalmers embalming
embankment embargo embark embarrass embarrassment embassy embattled embedded embellish embezzle embezzlement
embittered emblazoned emblem emblematic embodiment embody emboldened embolisms embossed embouchure embrace embroider
embroidery embroiled embryo embryonic emcee emerald emerge emergence emergency emergent emeritus emigrants emigrate
emigration emigre eminence eminent emissary emission emit emote emotion emotional emotionalism emotionality
empathetic empathize empathy emperor emphases emphasis emphasize emphatic emphatically emphaticize emphysema
emphysematous empire empirical empiricism employ employe employee employerpaid employment empower empowerment emptier
emptiness empty emulate emulator emulsified emulsifiers emulsion en enable enact enactment enamel enamored encamp
encampment encapsulate encased encasing encephalitis enchained enchant enchantment enciphered encircle enclave
enclosed encloses enclosing enclosure encoded encoder encomiums encompass encore encounter encourage encouragement
encroach encroachment encrusted encrypting encumber encumbrance encyclopedia encyclopedic encylopedia end endanger
endangerment endeared endearing endearment endeavor endeavour endemic endevor endless endocrine endogamous endogamy
endogenous endometriosis endorse endorsement endorsers endosperm endothelial endothermic endotoxin endow endowment
endpoints endrocrine endurable endurance endure enemy energetic energetically energize energy enervating enervation
enflamed enforce enforceable enforcement engage engagement engender engine engineless engorged engorgement engrave
engrossed engrossing engulf enhance enhancement enigma enigmatic enjoin enjoinder enjoy enjoyable enjoyment enlargd
enlarge enlargement enlargers enlighten enlightenment enlist enlistment enliven enmeshed enmity ennui ennumerated
enny enormity enormous enough enoxacin enquired enrage enraptured enrich enrichment enroll enrollees enrollment
enroute ensconced ensemble enshrined enshrouding enshrouds enslave enslavement ensnare ensnarled ensue ensure entail
entangled entanglement enter enterotoxemia enterprise entertain entertainment enterteyned enthalpy enthralled
enthralling enthrones enthuses enthusiam enthusiasm enthusiast enthusiastic entice enticements entire entirety
entitle entitlement entity entombed entomologist entourage entractes entrance entranceway entrant entrapment entre
entreat entreaties entree entrench entrenchment entrepreneur entropy entrust entry entwined enumerated enumeration
enunciate enunciation envelope envenomed enviable enviably envious enviroment environing environment environmental
environs envisage envision envoy envy enzymatic enzyme eons eosinophilic epaulets ephemeral epic epicenter epicure
epicurean epicycle epicyclical epidemic epidemiologic epidemiologist epidermis epigenetic epigrammatic epigrams
epigraph epilepsy epileptic epilogue epiphany epiphysis episode episodic epistemology epistolatory epitaph epithet
epitome epitomize epoch epochal epoxy epsiode epsom equal equality equalization equalize equanimity equate equation
equator equatorial equestrian equidistant equilibrated equilibrium equiment equine equip equipment equipotent
equitable equitably equity equityholders equivalence equivalent equivocal equivocating er era eradicate eradication
erasable erase erasures erawhere ere erect erection ergonomics ergotropic erned erode erosion erotic erotica
erotically err errand errant errata erratic erratically erroneous error ersatz erstwhile erudite erudition erupt
eruption erysipelas erythroid erythropoietin escalate escalation escalators escapade escape escapist escheat eschew
escort escritoire escrow escudo escutcheon esophagus esoteric esoterica especially espionage esplanade espousal
espouse espresso essay essayish essayist essence essential establish establishment establshed estancia estanciero
estate esteem esterases esters esthetic estimable estimate estimation estimators estragole estranged estrangement
estranging estrogen estuarian estuary etcetera etch eternal eternity ethane ethanol ether ethereal ethic ethical
ethicist ethnic ethnically ethnicity ethnography ethos ethyl ethylene etiquette etymological etymology eucalyptus
eugenic eulogize eulogizers eulogy euphemism euphoria euphoric eutectic eva evacuant evacuate evacuation evade
evaluate evaluation evaluative evangelical evangelism evangelist evaporate evaporation evaporative evasion evasive
eve even evenhanded evensong event eventful eventshahleh eventual eventuality eventuate evenutally evergreen
everlasting evermounting eversteadier every everybody everyday everyone everything everywhere evict evidence evident
evidential evil evildoers evinced eviscerate evocation evocative evoke evolution evolutionary evolutionists evolve
exacerbate exacerbation exachanges exact exaggerate exaggeration exalt exaltation exam examiantion examination
examine examinin example exasperate exasperation excavate excavation excavator exceed excel excellence excellent
excelsin excelsior except exception exceptional excerpt excess excessive exchange exchangeable exchequer excise
excision excitability excitatory excite excitement exclaim exclamation exclude exclusion exclusionary exclusive
exclusiveness exclusivity excommunicated excorciate excoriate excrement excrete excretion excretory excruciating
excrutiatingly excursion excursus excusable excuse excutives exec execuitive execute execution executive executor
exegesis exemplar exemplary exemplify exempt exemption exercisable exercise exerpts exert exertion exeuctive exhaled
exhaling exhanges exhaust exhaustible exhaustion exhaustive exhibit exhibition exhibitors exhilarated exhilarating
exhilaration exhort exhortations exhumations exhume exhusband exigencies exile exist existance existence existent
existential existentialist exit exluding exodus exogamous exogamy exonerate exoneration exorbitant exorcise exorcism
exorcist exothermic exotic expand expandable expanse expansion expansionary expansionism expansionist expansive
expansiveness expatriate expecially expect expectable expectancy expectant expectation expediency expedient expedite
expedition expeditious expel expend expendable expenditure expense expensive experience experiential experiment
experimental expert expertise expiating expiation expiration expire explain explanation explanatory expletive
explicable explicit explicitness explicity explictly explode exploit exploitation exploitative exploration
exploratory explore explosion explosive explusion expo exponential exponents export expose exposited exposition
expository exposure expounded expounding express expressible expression expressionism expressionist expressionless
expressive expressiveness expressivness expressway expropriated expulsion expunge expurgation exquisite exquisiteness
extant extempore extemporize extend extendible extension extensive extent extenuate exterior exterminate
extermination exterminator extern external extinct extinction extinguish extinguishment extirpated extirpating
extolled extolling extols extort extortion extortionate extra extract extraction extractor extradite extradition
extralegal extramarital extramural extraneous extraneousness extraordinary extrapolate extrapolation extravagance
extravagant extravaganza extrema extreme extremist extremity extricate extrovert extruded extruder extruding
extrusion exuberance exuberant exude exultantly exultation exulted exults eyd eye eyeball eyebrow eyeful eyeglasses
eyelashes eyelets eyelid eyepiece eyesight eyesore eyeteeth eyewear eyewitness fable fabric fabricate fabrication
fabricator fabulations fabulous facade face faceless facelift facet facetious facial facile facilitate facilitators
facilites facility facsimile facsiport fact faction factor factory factual faculty fad faddish fade fadeout faery
faier fail failure faint faintest fair fairest fairgoers fairness fairway fairy fait faith faithful fajitas fake
falcon falconers falconry fall fallacious fallacy fallback fallen fallible falloff fallout fallow false falsehood
falseness falsification falsify falsity falter fame familar familarity familial familiar familiarity familiarize
familiarness familistical family famine famous fan fanatic fanatical fanaticism fancier fanciest fanciful fancy
fanfare fangs fanny fantasia fantasist fantasize fantastic fantastically fantasy fantods far faraway farce fare
farewell farfetched farflung farm farmhands farmhouse farmland farmsteads farmwives faro farrowings farther farthest
fascicles fasciculations fascinate fascination fascism fascist fashion fashionable fast fastball fasten fastest
fastidious fastness fat fatal fatalists fatality fatboy fate fateful father fathom fathuh fatiegued fatigue fatsos
fatten fatter fatty fatuous faucet fault faultless faultlines faulty fauna favor favorable favorableness favorably
favorite favoritism favour fawn fax faze fealty fear feare fearful fearlast fearless fearsome feasibility feasible
feast feat feather featherbedding featherless feathery feature featureless febrile fecal feckless fecund fecundity
fed federal federalism federalist federalize federation fedora fee feeble feeblest feebly feedback feedlot feedstock
feel feelers feet feigned feigning feint feistier feistiness feisty feler felicitous felicity feline fell fella
fellow fellowfeeling fellowship felon felonious felony felt female feminine femininity feminism feminist fence fend
fennel fenoldopam fens fenugreek fer ferment fermentation fermions fern fernery ferocious ferocity ferret ferris
ferroelectric ferromagnetic ferry fertile fertility fertilization fertilized fertilizer fertilizing fervent fervid
fervor fess fest festival festive festivity festooned festooning fetal fetch fete fetid fetish fetishize fettered
fetus feud feudal feudalism feudalistic fever feverish few fewest ffreind fiance fiancee fiasco fiat fiber fiberglas
fiberoptic fibrillation fibrin fibrocalcific fibrosis fibrous ficials fickle fickleness fiction fictional
fictionalized fictitious fictive ficus fiddle fidelity fidgeting fiduciary fiefdom field fieldmice fieldstone
fieldwork fiend fiendish fierce fierceness fiercest fiery fiesta fifteenfold fifteenth fifth fiftieth fig figger
fight fightin figment figural figurative figure figurehead filagree filament filbert filched filde file filers filet
filial filibuster filigree fill filleted fillip filly film filmmakers filmmaking filmstrips filmy filter filth filthy
filtration fin finagled finagling final finale finalist finality finalized finalizing finance financial financier
finanicial find fine fineness finery finesse finest finetuning finger fingerlings fingernails fingerprint fingertips
finial finicky finish finite fir fire firearm fireball firebombed firebombing firebombs firebrand firebreaks firebug
firecracker firefighter firefighting firehoops firehouses firelight fireman firemen fireplace firepower fireproofing
firestorm firewater fireweed firewood fireworks firm firmness firmwide firsthand firstround firsts fiscal fish
fishbowl fisherman fishermen fishers fishery fishin fishmongers fishpond fishy fission fissionable fissured fissures
fist fit fitful fitness fittest fivefold fiveyear fix fixable fixated fixation fixedrate fixers fixture fizzes
fizzled fizzles fizzy fjords flabbergasted flabbiness flaccid flag flagellated flagellation flageolet flagpole
flagrant flagship flail flair flak flaky flamboyant flame flammable flange flank flannel flap flapper flare flash
flashback flashier flashlight flashpoint flashy flask flat flatcars flathead flatiron flatish flatland flatness
flatout flatten flatter flattery flattest flattish flatulence flatulent flatus flatware flaunt flautist flavor
flavorful flaw flawless flax flaxen flaxseed flay flea fleawort fleck fled fledging fledgling flee fleece fleet
fleetest flesh fleshpots fleshy flew flex flexers flexibility flexible flexicoker flextime flexural flick flier
flight flightiness flighty flimflam flimsy flinch fling flint flintless flinty flip flippant flippers flirt
flirtation flirtatious flit flng float floc flocculated flocculation flock floe flog flood floodheads floodlight
floodlit floor floorboards floorshow flop floppy flora floral florid florist flotation flotilla flounce flounder
flour flourish flout flow flowchart flowerpot flown flu flubbed fluctuate fluctuation flue fluency fluent fluff
fluffy fluid fluidity fluke flung flunk flunky fluorescein fluorescence fluorescent fluoresces fluoride fluorinated
fluorine fluoropolymer flurry flush flustered flute flutist flutter flux fly flyaway flyways foal foam foamy focal
foci focus fodder foe fog foggy fogy foh foibles foil foisted fold foldability foldable foliage folio folk folkish
folklike folklore folksongs folksy follicular follow followership followeth followthrough followup folly foment fond
fondest fondled fondness font fontanel food foodservice foodstuff fool foolhardy foolish foolishness foolproof foot
footage football footbridge footfall foothill foothold footlights footloose footman footnote footpath footprint
footstep footstool footsy footwear footwork foppish for forage foray forbad forbade forbearance forbears forbid
forbidden forbore forborne force forceful forcefulness forcibly fords fore forearm forebear foreboding forecast
foreclose foreclosure forefathers forefeet forefinger forefront forego foregone foreground forehead foreign
foreknowledge foreknown foreleg foreman foremost forensic forepart forepaws forerunner foresaw foresee foreseeable
foreseen foreshadow foreshortened foreshortening foresight forest forestall forestry foretell forethought forever
foreword forfeit forfeitable forfeiture forgave forge forgery forget forgetful forgetfulness forgettable forgit
forgitful forgive forgiven forgiveness forgo forgone forgot forgotten forint fork forklift forlorn form formability
formal formaldehyde formalism formality formalize format formation formative formidable formidably formula formulae
formulaic formulate formulation forsake forsaken forseeable forswears forswore fort forte forth forthcoming
forthright forthrightness forthwith fortifications fortify fortitude fortnight fortress fortuitous fortunate fortune
forum forward forwarders fossil fossilized foster fought foul foulest found foundation foundling foundry fountain
fountainhead fourfold fours foursome fourteenth fourth fourthquarter foward fowl fox foxholes foxtail foyer fps
fracas fraction fractional fractionated fractionation fractious fracture fragile fragility fragment fragmentarily
fragmentary fragmentation fragrance fragrant frail frailest frailties frambesia frame framework franc franchise
franchisee franchisor frangipani frank frankest frankfurter frankness frantic frantically fraternisation fraternity
fraternize fraud fraudulent fraught fray frazzled freak freakish freckled freckles free freebase freebies freebooters
freedmen freedom freefall freehand freeholders freelance freelancers freemail freeman freemarket freescrip
freespender freest freestylers freethinkers freeway freewheelers freewheeling freeze freight french frenetic frenzy
frequency frequent fresco fresh freshborn freshened freshman freshmen freshness freshwater fret friable friar
friction frictional frictionless fridge friend friendlier friendlily friendliness friendship friers frieze frigate
fright frighten frightful frigid frill frilly fringe fripperies frisky frittered frittering fritters frivolity
frivolous frizzled frizzling fro frock frog frogmen frolic frolicked frolicking from fronds front frontage frontal
frontend frontier frontiersmen frontrunner frost frostbite frosty froth frothier frothy frown frowzy froze frozen
fructose frugal frugality fruit fruitbowl fruitful fruitfulness fruition fruitless fruity frumpy frustrate
frustration fry fryers ft fuchsia fuck fucken fudge fuel fueloil fugitive fugual fugures fulcrum fulfill fulfillment
fulfilment fulfull full fullback fullest fulllength fullness fullscale fully fullyear fulminate fulminations fumble
fumed fumes fumigant fuming fumpered fun function functional functionalism functionary fund fundamantal
fundamantalist fundamental fundamentalism fundamentalist fundraiser fundraising funeral fungal fungi fungible
fungicides fungus funks funky funnel funnier funniest funny fur furbishing furious furled furlongs furlough furnace
furnish furniture furor furrier furrow furry further furthermore furthest furtive fury fuse fuselage fusiform
fusillade fusion fuss fussily fussy fusty futile futility future futureeither futurist futuristic fuzz fuzzier fuzzy
fy gab gabardine gabble gable gadfly gadget gadgetry gaffes gag gage gaggle gagline gagwriters gaiety gaily gain
gainful gait gaiters gal gala galactic galaxy gale gall gallant gallantry gallbladder gallery galley gallium
gallivantin gallon gallonage gallop gallows gallstone galvanic galvanism galvanize gambit gamble game gamebird
gamekeeper gamesmen gametes gametocide gamma gamut gander gang gangbusters gangland gangling ganglion gangplank
gangster gangsterish gangway gantlet gap gapt garage garb garbage garbled garden gardenettes gardenia gargantuan
gargle garish garishness garland garlic garment garner garnet garnish garoupa garrison garroting garrulous garter gas
gasconade gaseous gash gasket gaslights gasoline gasp gasser gasses gassy gastric gastrocnemius gastronomes
gastronomy gate gateway gather gauche gaucherie gaucho gaudy gauge gaunt gauntlet gauss gauze gave gavottes gawky gay
gayety gaze gazelle gazpacho gear gearboxes gee geeks geered geese gegenschein gel gelatin gelding gem gemlike
gemsbok gemstone gen gendarme gender gene genealogies genera general generalist generality generalization generalize
generalpurpose generalship generate generation generational generator generic generically generosity generous genesis
genetic genetically geneticist genial genie genii genital genius genocide genome genre genteel gentian gentile
gentility gentle gentlelady gentleman gentlemen gentleness gently gentrified gentry genuine genus geocentric
geochemistry geode geographer geographic geographical geography geologic geological geologist geology geometric
geometrical geometry geopolitical geosciences geothermal geranium gerbera geriatric germ germane germaneness
germanium germinal germinate gerrymandering gerundial gestational gesticulated gesticulating gesture get getaway
gether gettin geyser ghastly gherkins ghetto ghost ghostbusters ghostbusting ghostlike ghoul ghoulish giant gibberish
gibbet gibe giblet giddiness giddy gift gig gigantic giggle gigolo gild gilt gim gimbaled gimcracks gimmick gimmickry
gimmicky gin ginger gingham ginkgo ginmill ginnin ginseng gird girdle girl girlfriend girlie girlish girth gist git
give giveaway givebacks given givenness giveth givin gizmo glacial glacier glad glade gladiator gladness glamor
glamorize glamorous glamour glance gland glanders glandular glare glass glassless glassware glassy glaucoma glaze
gleam glean glee gleeful gleened glen glib glide glimmer glimpse glint glissade glisten glitch glitter glitterati
glittery glitz glitzy gloat gloaters global globalism globalist globalization globalized globalizing globe
globetrotter globigii globulin glomerular glommed gloom gloomier gloomily gloomy glop glorification glorify glorious
glory gloss glossary glossy glottal glove glow glowered glowering glucose glue gluey glum glut glutamate glutamic
glutaric gluten glutinous gluttons gluttony glycerin glycerine glycerol glycerolized glycol glycosides gm gnarled
gnash gnaw gnome gnomelike gnomon go goad goal goat goatee gob gobble gobbledygook gobblers goblins god godamit
goddam goddamit goddammit goddamn goddess godfather godhead godless godlike godliness godmother godsend goes goggles
goin going goitre goitrogen gold goldbanded golden goldfish goldsmith goldstock golf golly gon gone gonna gonne goo
good goodbye goodness goodnight goodwill goody gooey goofed goofiness goofing goofy goons goooolick goose gooseberry
goosey gooshey gore gorge gorgeous gorilla gorup gory gosh gospel gossamer gossip gossipy got gothic gotta gotten
gouge gourd gourmet gout gouty goverment govern governance governess governmemt government governmental governmentset
governor governorship gown gpd grab grabbag grabbin grace graceful gracefulness gracious grad gradations grade
gradient gradual gradualism gradualist graduate graduation graffiti graft graham grain grainy gram grammar
grammarians grammatical granary grand grandchild grandchildren granddad granddaddies granddaughter grandees grandest
grandeur grandfather grandiloquent grandiose grandkids grandma grandmasters grandmother grandparents grandson
grandstand granite grant grantee grantors granular granules granulocytic grape grapefruit grapeshot grapevine graph
graphic graphical graphite grapple grasp grass grassers grassfire grasshoppers grassland grassroots grassy grate
grateful gratification gratify gratis gratitude gratuitous gratuity graunt grave gravel graven gravest gravestone
graveyard gravid gravitas gravitates gravitating gravitation gravitational gravity gravy gray graybeard graze grazin
grease greasy great greatcoat greate greatest greatness greed greedier greedily greedy green greenback greenest
greenfield greenhouse greenish greenmail greenness greensward greenware greet gregarious grenade gret grevouselye
grew grey grid gridiron gridlock grief grievance grieved grieving grievous grill grille grillework grillwork grim
grimace grime grimmer grimmest grimness grimy grin grind grindstone gringos grip gripe grisly grist gristmill grit
gritty grizzled grizzly groan grocer grocery grogginess groggy groin grok groom groomsmen groove grope gross
grotesque grottoes ground groundball groundbreakers groundless groundup groundwater groundwave groundwork group
grouse grove grovel grovelike grow growl grown grownups growth growthy grub grubby grudge grueling gruesome
gruesomeness gruff grumble grunt gruonded guanidine guar guarantee guarantor guaranty guard guardedness guardhouse
guardian guardianship gubernatorial guerilla guerrilla guess guesstimates guesswork guest guffawing guffaws guidance
guide guidebook guideline guidepost guidewheels guild guile guileless guillotine guilt guiltiness guiltless guilty
guinea guise guitar guitarist gulag gulf gull gullet gulley gullibility gullible gully gulp gum gummy gumption gun
gunbarrel gunboats gunfighter gunfights gunfire gunflint gungho gunk gunloading gunman gunmen gunner gunny gunplay
gunpoint gunpowder gunship gunshot gunslinger gunslinging guppies gurgle guru gush gushy gussets gussied gust gusto
gusty gut gutsy gutter guttural guy guzzle gym gymnast gymnastic gynecologic gynecological gynecologist gynecology
gypsum gypsy gyrate gyration gyro gyroscopes ha habeas haberdashery habit habitable habitants habitat habitual
habitues hable hack hackles hackneyed hacksaw hackwork had hadd haddock haflis hafta haggard haggle hail hailstorm
haint hair haircut hairdos hairdresser hairier hairless hairline hairpiece hairpin hairshirt hairsplitting hairspray
hairtonic hairy hairyknuckled halcyon halfback halfhearted halfmile halftime halfway halides hall hallelujahs
hallmark hallowed hallucinating hallucinations hallucinatory hallway halo halogen halogenated halt halvah halve ham
hamburger hamlet hammer hammerless hammerlock hammock hamper hamstring hamstrung han hand handbag handbills handbook
handclasp handcrafted handcuff hande handful handgun handheld handhold handicap handicrafts handicraftsman handier
handiest handily handiwork handkerchief handle handlebars handlers handmade handmaiden handout handpicked handscrolls
handset handshake handsome handspikes handstand handwriting handwritten handy handyman handymen hang hangar hangers
hangin hangman hangout hangover hangups hank hankered hankerin hanky hansom haphazard hapless happen happenstance
happier happiest happily happiness happy harangued harangues haranguing harass harassment harbinger harbor harborside
hard hardbake hardball hardboard hardboiled hardbound hardcore hardcover harddisk harden hardest hardier hardline
hardness hardscrabble hardship hardtack hardware hardwood hardworking hardy hare harelips harem hark harm harmful
harmless harmlessness harmonic harmonious harmonization harmonize harmony harness harp harpsichord harpsichordist
harpy harrassment harrowed harrowing harrumphing harry harsh harshened harshest harshness hartes harvest has hash
hashish hasps hassle hast haste hasten hastily hasty hat hatbox hatch hatchback hatchery hatchet hatchway hate
hateful haters hath hatred hattes haughtily haughtiness haughty haul haulage haulers haunches haunt hauteur have
haven havin havoc hawing hawk hawkish hay hayfields haystack hazard hazardous haze hazel hazelnut hazy he head
headache headboard headcount headdress heade headhunters headland headless headlights headline headlinese headlong
headmaster headphones headquarter headrest headroom headsets headship headsman headstand headstones headstrong
headwall headwaters headway heady heal health healthcare healthful healthier healthiest healthily healthy heap hear
heard heare hearest hearsay hearse heart heartbeat heartbreak heartburn heartened heartening heartfelt hearth
heartiest heartily heartland heartless heartstopping heartthrob heartwarmingly hearty heat heath heathen heathenish
heatshield heave heaven heavenward heavers heavier heaviest heavily heaviness heavy heavyweight hebephrenic hecatomb
heck heckled hectares hectic hedge hedgehogs hedgers hedonism hedonistic heed heedless heel heelers heelsthe heft
heftier heftiest hefty hegemonic hegemony heifers heighborhoods height heighten heinous heir heiress heist hel held
helicopter heliocentric helion heliotrope heliports helium helix hell hellfire hello helluva helm helmet helmsman
help helpful helpfulness helpless helplessness helpmate hem hematologist hemetin hemisphere hemispheric hemispherical
hemlines hemlocks hemoglobin hemolytic hemophilia hemophiliacs hemorrhage hemorrhoids hemosiderin hen hence
henceforth henchman henchmen henpecked hepatitis heptachlor her herald heraldic herb herbaceous herbal herbicide
herculean herd herdin herdsmen here hereabout hereafter hereby hereditary heredity herein hereinafter heresy
heretical heretics heretofore hereunto herewith heritage hermeneutics hermetic hermetically herniated hero heroic
heroically heroin heroine heroism herons herpetological herpetologist herpetology herringbone herself hesitance
hesitancy hesitant hesitate hesitation heterogamous heterogeneity heterogeneous heterozygous hev hevin hewed hewn
hews hex hexagon hexagonal hexameter hey heyday hiatus hibachi hibernate hiccup hick hickory hid hidden hide hideaway
hidebound hideous hideout hiders hierarchical hierarchy hifalutin high highball highboard highboy highbrow highest
highfalutin highflying highland highlight highness highpoint highpriced highrises highrisk highroad highschool
hightailing hightops highway highwayman highyield hijacked hijacker hijacking hike hilar hilarious hilarity hill
hillbilly hillside hilltop hilly hilt hilum him himself himselfe hind hindmost hindquarters hindrance hindsight hinge
hint hinterlands hip hipline hipper hippie hipster hir hire hirelings his hisself histochemical histology historian
historic historical historichomes historicism historicity historicized historiography history histrionics hit hitch
hither hitherto hitless hitmakers hitman hitter hitwoman hive hmmm ho hoard hoarse hoarseness hoaxes hob hobble hobby
hobbyist hobnob hobo hock hockey hodgepodge hoes hog hoist hokey hold holdin holdouts holdovers holdup hole holiday
holiest holistic holler hollow hollowness hollowware hollyhock holocaust holored holster holy holystones homage home
homebound homebuilder homebuilding homecoming homeequity homefolk homeland homeless homelessness homemade homemaker
homeowner homeownership homerun homeshopping homesick homesickness homespun homestead homesteaders hometown homeward
homework homey homicidal homicide homier homilies homoerotic homoeroticism homogenate homogeneity homogeneous
homogenization homogenize homogenous homologous homophobia homophobic homopolymers homosexual homosexuality
homozygous hon hone honest honesty honey honeybee honeycombed honeymoon honeymooners honeysuckle honk honkytonks
honor honorable honorably honorarium honorary honoree honorific honour hooch hood hoodle hoodlum hoodwinked hoof
hoofmarks hook hookup hookworm hooliganism hoop hoopla hoosegow hoot hooves hop hope hopeful hopeless hopelessness
hopper hoppled hopples hopscotch horde horizon horizontal hormonal hormone horn hornet horoscope horrendous horrible
horribly horrid horrific horrified horrifying horror horse horseback horsedom horseflesh horsehair horselike horseman
horsemanship horsemeat horsemen horseplay horsepower horseradish horseshoers horsewoman horticultural horticulture
horticulturist hosannas hose hospice hospitable hospital hospitality hospitalized hoss host hostage hoste hostelries
hostess hostile hostility hostler hot hotbed hotdog hotel hotelier hotelman hothouse hotline hotrod hotter hottest
hound hour hourlong house houseboat housebound housebreakers housebreaking housebroken housecleaning houseful
househld household housekeeper housekeeping houseman housemate housepaint housewares housewarming housewife
housewives housework hove hovel hoverin how howdy howe however howitzer howl howlers howse howsomever hoydenish hp hr
hub hubba hubbub hubby hubris huckster huddle hue huffed hug huge hugh huh hula hulk hull hullabaloo hum humaine
human humane humaneness humanism humanist humanistic humanitarian humanity humanize humankind humanness humble
humblest humbly humid humidity humilation humiliated humiliates humiliating humiliation humility hummable hummocks
humongous humor humorist humorless humorous humour hump hunch hundredth hundredweight hung hungrier hungrily hungry
hunk hunt hurdle hurl hurley hurrah hurricane hurry hurt hurtled hurtling husband husbandry husbun hush husk huskily
huskiness husky hustings hustle hut hutch hutment huzzahs hyacinths hyaline hyalinization hyaluronic hybrid hydrated
hydration hydraulic hydraulically hydride hydrido hydrocarbon hydrochemistry hydrochloride hydroelectric hydrogen
hydrolysis hydrolyzed hydrophilic hydrophobia hydrophobic hydrostatic hydrotherapy hydrous hydroxylation
hydroxymethyl hyenas hygiene hygienic hym hymen hymn hymselfe hype hyperactive hyperbole hyperbolic hyperbolically
hyperemia hyperemic hyperfine hyperinflation hypermarket hyperplasia hypersonic hypertension hypertrophy
hypervelocity hyperzeal hyphenated hyphens hypnosis hypnotic hypnotically hypnotized hypo hypoactive hypocracy
hypocrisy hypocrite hypocritical hypodermic hypoglycemia hypoglycemic hypophyseal hypothalamic hypothalamus
hypotheses hypothesis hypothesize hypothetical hypothyroidism hys hysterectomy hysteria hysterical hytt iambic
ibuprofen ice iceberg icebound icebox icecap icicle icon iconoclasm iconoclast iconoclastic icy idea ideal idealism
idealist idealistic idealization idealized ideational identical identifiable identification identifier identify
identity ideological ideologist ideologues ideology ides idiocy idiom idiomatic idiosyncrasies idiosyncratic idiot
idiotic idiotically idiotypes idle idleness idly idol idolatry idolize idosyncratic idyll idyllic if iffy ifs igloo
igneous ignite ignition ignoble ignominious ignoramus ignorance ignorant ignore iguana ij ileum iliac ilk ill illegal
illegality illegitimacy illegitimate illicit illiquid illiquidity illiteracy illiterate illness illogic illogical
illuminate illumination illumine illusion illusionary illusionist illusive illusiveness illusory illustrate
illustration illustrative illustrator illustrious image imagery imaginable imaginary imagination imaginative imagine
imagnation imbalance imbecile imbecility imbedded imbibe imbroglio imbruing imbued imcomparable imcomplete imitate
imitation imitative imitators immaculate immanent immaterial immature immaturity immeasurable immeasurably immediacy
immediate immemorial immense immensity immersed immersion immigrant immigrated immigration imminence imminent
immiserated immobility immobilized immoderate immodest immodesty immoral immorality immortal immortality immortalized
immovable immune immunity immunization immunized immunoglobulin immunological immunologist immunology immutable
impact impaction impair impairment impaled impaling impart impartation impartial impartiality impassable impasse
impassible impassioned impassive impassiveness impatience impatiens impatient impeached impeachment impeccable
impeccably impede impediment impelled impelling impels impending impenetrable imperative imperceptible imperceptibly
imperfect imperfection imperial imperialism imperialist imperil imperious imperishable impermissible impersonal
impersonalized impersonated impersonates impersonation impersonator impertinent imperturbable impervious impetigo
impetuous impetuousness impetus impiety impinge impious implacable implant implantable implantation implausible
implausibly implement implementation implicate implication implicit implore imply impolite impolitic imponderable
import importance important importation importunately importunities impose imposition impossibility impossible
impossibly impostor impotence impotency impotent impound impoundment impoverished impoverishment impracticable
impractical impracticality imprecates imprecations imprecise impregnable impresario impress impression impressionism
impressionist impressive imprimatur imprint imprison imprisonment improbability improbable improbably impromptu
improper impropriety improve improvement improvident improvisation improvisatory improvise imprudence imprudent
impudence impudent impugn impulse impulsive impunity impure impurity imput imputation impute in inability
inaccessible inaccuracy inaccurate inaction inactivate inactivation inactive inactivity inadequacy inadequate
inadvertence inadvertent inadvisable inalienable inane inanimate inapplicable inappropriate inapt inarticulate
inasmuch inattention inattentive inaudible inaugural inaugurated inaugurating inauguration inauspicious inboard
inborn inbound inbreeding incalculable incandescent incantation incanted incapable incapacitated incapacitating
incapacity incarcerate incarceration incarnate incarnation incautious incendiary incense incentive incepted incepting
inception inceptor incertain incessant incest incestuous inch inchworm incidence incident incidental incineration
incinerator incipience incipiency incipient incise incisions incisive incisiveness incite incitement inclement
inclination incline inclosed include includee inclusion inclusive inclusiveness incoherence incoherent income
incomparable incomparably incompatible incompetence incompetency incompetent incomplete incompleteness inconceivable
inconclusive incongruity incongruous inconsiderable inconsistency inconsistent inconspicuous incontestable
inconvenience inconvenient incorporate incorporation incorrect incorrigible incorruptible increase incredible
incredibly incredulity incredulously increment incremental incriminating incubate incubation incubi incubus
inculcated inculcation incumbency incumbent incur incurable incurably incursion indebted indebtedness indecency
indecent indecipherable indecision indecisive indecisiveness indeed indefatigable indefensible indefinable indefinite
indefiniteness indefinity indelible indelibly indelicate indemnify indemnity indentations indenture independant
independence independent indescribable indestructible indeterminable indeterminate index indexation indicate
indication indicative indicator indices indict indictment indifference indifferent indigation indigenous indigent
indigestible indigestion indignant indignation indignity indirect indirection indirectness indiscreet indiscretions
indiscriminate indispensable indispensible indisposed indisposition indisputable indisputably indistinct indium
individual individualism individualist individuality individualized individuate individuation indivisibility
indivisible indoctrinated indoctrinating indoctrination indolence indolent indomitable indoor indorsed indpendent
indubitable induce inducement inducted inductees induction indulge indulgence indulgent industrial industrialism
industrialist industrialize industrious industry industryas industrywide industy indwelling inedible ineffable
ineffably ineffective ineffectual inefficiency inefficient ineligible ineluctable inept ineptitude ineptness
inequality inequitable inequitably inequity inert inertia inertial inescapable inescapably inevitability inevitable
inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive inexperience inexpert inexplicable
inexplicably inexplicit inexpressible inexpressibly inextricable inextricably infallibility infallible infamous
infamy infancy infant infantile infantry infantryman infantrymen infarct infarction infatuation infect infection
infectious infelicitous infer inferable inference inferential inferior inferiority infernal inferno infertile
infertility infest infestation infidel infidelity infield infighting infiltrate infiltration infinite infinitesimal
infinitive infinity infirm infirmary infirmity inflame inflammation inflammatory inflate inflation inflationary
inflected inflecting inflection inflexible inflict infliction inflight inflow influence influent influential
influenza influx inform informal informality informant informatics information informational informative infraction
infrared infrastructure infrequent infringe infringement infuriate infuriation infuse infusion ingenious ingenuity
ingest ingestion inglorious ingot ingrained ingrates ingratiate ingratitoode ingratitude ingredient inhabit
inhabitants inhabitation inhalation inhaling inharmonious inherent inheres inherit inheritable inheritance inheritor
inhibit inhibition inhibitor inhibitory inholdings inhomogeneous inhospitable inhuman inhumane inhumanities inimical
inimitable iniquities iniquitous initial initiate initiation initiatiors initiative initiator initiatve inject
injection injunction injunctive injure injurious injury injustice ink inkblots inkling inkstand inlaid inland inlay
inlet inmate inn innards innate innermost innocence innocent innoculated innoculating innoculation innocuous innovate
innovation innovative innovativeness innovator innuendo innumerable inoculate inoculation inoperable inoperative
inopportune inordinate inorganic inpatient inpenetrable inplace inpost input inquest inquire inquiry inquisitive
inquisitor inroad insane insanity insatiable inscribed inscription inscrutability inscrutable insect insecticide
insecure insecurity insemination insensitive insensitivity inseparable insert insertion inset inshore inside
insidious insight insightful insignificance insignificant insincere insinuate insinuation insinuendo insipid insist
insistence insistent insofar insolence insolent insoluble insolvency insolvent insomnia insomniacs insouciance
inspect inspection inspector inspiration inspirational inspire instability install installation installment
instalments instance instancy instant instantaneous instead instigate instigation instigator instill instillation
instinct instinctive instinctual institute institution institutional instruct instruction instructional instructive
instructor instrument instrumental insubordinate insubstantial insufferable insufferably insufficient insularity
insulate insulation insulator insulin insult insuperable insuperably insupportable insurability insurance insure
insurgence insurgency insurgent insurmountable insurrection intact intactible intake intangible integer integral
integrate integration integrative integrator integrity intellect intellectual intelligence intelligent intelligentsia
intelligible intemperance intend intendant intense intensifier intensify intensity intensive intent intention
intentional interact interaction interactive interagency interaxial interbank interbreeding intercede intercept
interception interceptor interchangable interchange intercity interclass intercom intercompany interconnect
intercorporate intercourse intercrisis interdependent interdicting interdiction intereference interest interestrate
interface interfacial interfaith interfere interference interferometer interferon interglacial intergroup interim
interior interject interlaced interlacing interlayer interlibrary interlining interlinked interlobular interlocking
interlocutor interloper interloping interlude intermarket intermediary intermediate interment intermeshed
interminable intermingle intermission intermittent intermixed intermodal intermolecular intern internal internalized
international internist internment interoffice interparty interpenetrate interpeople interpersonal interplanetary
interplay interpolated interpolation interposed interposing interposition interpret interpretable interpretation
interpretative interpretive interpretor interred interregnum interrelated interrelation interrogate interrogation
interrogatives interrogator interrupt interruption intersect intersection interspecies interspersed intersperses
interst interstage interstate interstellar interstices interstitial intertitles intertwined intertwining interval
intervene intervenors intervention interview interviewee interwar interweaving interwoven intestinal intestine inti
intial intifada intifadah intima intimacy intimal intimate intimation intimidate intimidation intitiative into
intolerable intolerably intolerance intolerant intonaco intonation intoned intones intoxicated intoxicating
intoxication intracompany intractable intraday intramural intranasal intransigence intransigent intraocular
intraparty intrapulmonary intrastate intratissue intrauterine intravenous intrepid intricacies intricate intrigue
intrinsic intrinsically introduce introduction introductory introject introspection introspective introverted intrude
intrusion intrusive intuition intuitive inundated inundating inundations inure invade invalid invalidate invalidism
invaluable invariable invariably invariant invasion invasive invective inveigh inveigle invent invention inventive
inventiveness inventor inventory inverse inversion invert invertebrates invest investable investigate investigation
investigative investigator investment investor inveterate invidious invigorate invigoration invincible inviolability
inviolable inviolate invisible invisibly invitation invitational invite invocation invoices invoicing invoke
involuntarily involuntary involution involutorial involve involvement invulnerable inward inwardness iodide iodinate
iodination iodine iodoamino iodocompounds iodoprotein iodothyronines iodotyrosines ion ionic ionized ionizing
ionosphere iota ip irate ire iridescent iridium irised irk irksome iron ironclad ironfist ironic ironical ironworks
irony irradiated irradiation irrational irrationality irreconcilable irredeemable irredeemably irredentism
irreducible irrefutable irregular irregularity irrelevant irremediable irreparable irreparably irreplaceable
irrepressible irresistable irresistible irresistibly irresolute irresolution irresolvable irrespective irresponsible
irresponsibly irretrievably irreverence irreverent irreversible irreversibly irrevocable irrevocably irrigate
irrigation irritability irritable irritably irritant irritate irritation irruptions is iself island isle isms
isocyanate isolate isolation isolationism isolationistic isomers isopleths isothermal isotonic isotopic isotropic
issuable issuance issue isthmus it italicized italics itch itchy item itemization itemize iteration itinerant
itinerary its itself ity ivory ivy jab jabberings jack jackass jackbooted jackboots jackdaws jacket jackhammers
jackpot jade jag jail jailhouse jakes jalapeno jalopy jam jamboree jammies janglers jangling janitor jar jargon
jasmine jauntily jaunts jaunty java jaw jawbone jay jaywalkers jazz jazzmen jazzy jealous jealousy jeans jeep jeers
jejune jejunum jell jelly jellyfish jeopardize jeopardy jerk jerky jersey jest jet jetliner jetplane jettison jetty
jewel jewelery jewelry jibes jiffy jig jigger jiggling jigsaw jihad jillions jilted jimmied jingle jinks jinx jist
jitterbug jitters jittery jiving job jobless joblessness joblot jock jockey jocose jocular jocund jog jogger john
join joint joke jokers jolly jolt jonquils joss jostle jot jounce journal journalese journalism journalist
journalistic journey joust jovial jowl jowly joy joyful joyless joyous joyride jubilant jubilation judge judgement
judgeship judgment judgmental judicial judiciary judicious jug juggernaut juggle jugglers juice juiciest juicy juju
juke julep jumble jumbo jump jumpiness jumpsuits jumpy junction juncture jungle junior junk junkbond junket
junketeering junkholders junkie junkification junkless junkloads junkyard junta juridical jurisconsults jurisdiction
jurisdictional jurisprudence jurist juror jury just justice justiciable justifiable justifiably justification justify
justitia justness jute jutting juvenile juxtapose juxtaposition kale kalega kaleidescope kaleidoscope kamikaze
kangaroo kayo kazoo kebabs kebob kedgeree keel keelson keen keenest keep keepsakes keg kegful kelp ken kennel keno
kept keratitis kerchief kernel kerosene ketches ketchup ketosis kettle key keyboard keychain keyhole keyless keynote
keypads keystone keystroke khaki kibbutz kibbutzim kibbutzniks kick kickback kickoff kid kiddie kidnap kidnapper
kidney kif kill killable killin kiln kilobytes kilogram kilometer kiloton kilowatt kilter kilts kin kind kinda
kindergarten kindest kindle kindliness kindness kindred kinesics kinesthetic kinetic kinfolk king kingdom kingmaker
kingpin kingside kinked kinship kiosk kiss kit kitchen kitchenette kitchenware kite kitschy kitten kittenish kitty
kiwi klaxon klieg knack knackwurst kneaded kneading knee kneebreeches kneecap kneel knell knelt knew knife knifelike
knight knit knite knitwear knives knob knock knockdown knockers knockoff knockout knoe knoll knot knott knotty know
knoweth knowhow knowledge knowledgeable known knuckle knuckleball kob koinonia kola kolkhoz konga kooks kooky kosher
kowtow kraft krater kraut krautheads krona kroner kronor kryptonite kudos kwashiorkor kwh kwhr kyat kylix lab label
labile labor laboratory laborious labour labyrinth lace lacerate lacerations lacey laches lack lackadaisical lackeys
lackluster lacquer lactate lacy lad ladder laden ladle lady ladylike laendler lag lagers laggard laggardness lagoon
lahk laid lain lairs laity lak lake lamb lambaste lambskin lame lamechian lament lamentations laminate lammed lamming
lamp lamplight lampoon lampposts lance land landau landfall landfill landholdings landlocked landlord landlubber
landmark landowner landro landscape landscapers landslide lane language languid languish languorous lankmark lanky
lantana lantern lanthanum lap lapel lapidary lappets lapse laptop larceny lard large largess largesse largest largish
lark larkspur larvae larval larynx lasciviously laser lash lass lassitude lasso last lastest latch late latecomer
latent lateral latermaturing latest latex lath lathe latitude lats latter lattice laudable laudably laudanum
laudatory lauded laugh laughingstock laughter launch launder laundromat laundry laureate laurel lava lavatory
lavender lavish law lawbreakers lawful lawless lawlessness lawmaker lawmaking lawman lawmen lawmkers lawn lawnmower
lawsuit lawyer lax laxative laxity laxness lay layette layman laymen layoff layout laypersons laze lazily lazy lb lbs
leach lead leaden leaderless leadership leadoff leadsman leaf leafhopper leafiest leaflet leafmold leafy league leak
leakage leaky lean leap leapfrog leapt learn learners leasable lease leaseback leash least leather leatherbound
leathery leave leavened leavening leavin lebensraum lecher lecherous lectern lecture led ledge leech leered leering
leery leeway left leftfield lefthander leftist leftover leftward leg legacy legal legalistic legality legalization
legalize legatee legation legato legend legendary legerdemain leggings leggy legibility legible legion legislate
legislation legislative legislator legislature legitimacy legitimate legitimize legume leguminous leisure leitmotif
lemmas lemmings lemon lemonade len lend lendable length lengthen lengthier lengthiest lengthily lengthwise lengthy
leniency lenient lent lentils leopards leotards lepidoptery leprae leprosy lesbianism lesbians lesion less lessen
lesson lessor lest let letdown lethal lethality lethargic lethargy letter letterhead letterman lettermen lettin
lettuce letup leukemia levamisole levee level lever leverage leviathan levis levitation levity levy lewd lewdness
lexical lexicon liability liabilty liable liaison liar libel libellos libelous liberal liberalism liberality
liberalization liberalize liberate liberation libertarian libertie libertine liberty libido librarian library
librettists libretto lice license licensee licentiousness lichen licit lick lid lidless lie lien lieu lieutenant life
lifeblood lifeboat lifeguard lifeless lifelike lifeline lifelong lifesaving lifesize lifestyle lifetime lift lifters
liftoff ligament ligand light lighten lightest lightheaded lighthearted lighthouses lightness lightning lightweight
lightyears lignite likable like likee likelier likeliest likelihood liken likeness likewise lilac lilt lily lima limb
limbic limbo lime limelight limestone limit limitation limitless limo limousine limp limpid linage linchpin linden
line lineage lineal linear lineback lineman linen lineup linger lingerie lingo linguine linguist linguistic
linguistically liniment link linkage linkup linoleum lint lion lioness lionized lip lipid lipoproteins liposomes
lipstick liquefy liqueur liquid liquidate liquidation liquidator liquidity liquified liquor lira lire lise lisping
list listen listless lit litany literacy literal literalism literalness literary literate literature lithe lithium
lithograph lithographic lithography lithotripsy lithotripter litigant litigate litigation litigator litigious litle
litmus litter litterbug little littlest liturgical liturgy livability livable live livelier liveliest livelihood
liveliness livery livestock livid livin lizard lo load loadin loaf loafers loan loath loathsome loaves lob lobby
lobbyist lobe loblolly lobo lobscouse lobster lobstermen lobular lobule local locale localism locality localization
localize locate locatin location loch lock lockhold lockout lockstep lockup locomotive locus locust locutions lodge
lodgment loft lofty log logarithm logger loggerheads logic logical logistic logistical logjam logo loin loincloth
loitering lolling lollipop lone lonelier loneliest loneliness lonesome long longerterm longest longevity longhaired
longhand longhaul longhorn longish longitude longitudinal longneck longrange longrun longshoreman longshoremen
longshot longstanding longstrained longsuffering longterm longtime longue look lookalike lookit lookout lookup loom
loon loony loop loopaholics loophole loopy loose looseleaf loosen looseness loosest loot lop lope lopsided loquacious
loquacity lorazapam lord lordship lore lorries lose loss lost lot lotion lotter lottery lotus loud loudest
loudspeaker louis lounge louse lousy loutish lovable love lovebirds loveliest loveliness lovelorn lovin low lowball
lowdown lowest lowincome lowlands lowliest lowprofile loyal loyalist loyalty lube lubra lubricant lubricated lucid
lucidity luck luckier luckiest luckily lucky lucrative lucy ludicrous ludicrousness lug luggage lukewarm lull lullaby
lulu lumbar lumber lumberjack lumberyard lumen luminaries luminescence luminescent luminosity luminous lummox lump
lumpier lumpish lumpy lunar lunatic lunation lunch luncheon lunchroom lunchtime lung lunge lurch lure lurid lurk
luscious lush lust lustful lustily lustre lustrious lustrous lusty lute luxuriance luxurious luxury lye lyin lyking
lymph lymphocytes lymphocytic lymphoma lynch lyophilized lyric lyrical lyricism lyricist lyriist macabre macaque
macaroni macaw machete machinations machine machinegun machinelike machinery machinist macho mackerel mackinaw
mackintosh macrocrystals macroeconomic macromolecular macromolecules mad madam madcap maddening made madhouse madman
madmen madness madrigal madstones maelstrom maestro mafia mafiosi magazine magenta maget maggots maggoty magic
magical magician magisterially magistrate magnanimity magnanimous magnate magnesium magnet magnetic magnetically
magnetism magnetized magnification magnificence magnificent magnify magnitude magnolia magnum magpies mah maharajahs
mahogany maht mahua mai maid maiden maiestie mail mailboat mailbox mailers mailgram mailman mailmen mailroom maimed
main mainframe mainland mainline mainstay mainstream maintain maintainence maintenance majesterial majestic
majestically majesty majeure major majoritarian majority majuh make makeover makersa makeshift makeup maladaptive
maladjusted maladjustment maladroit malady malaise malapropism malaria malcontent male malediction malefactors
maleness malevolence malevolencies malevolent malfeasant malformations malformed malfunction malice malicious malign
malignancy malignant malingering mall malleable malnourished malnourishment malnutrition malocclusion malposed
malpractice malt maltreat maltreatment malunya mama mamalian mammal mammalian mammary mammas mammography mammoth man
mana manacles managament manage manageability manageable management managerial managment mandamus mandate mandatory
mandrel mane maneuver manganese manger mangled manhandled manhole manhood manhours manhunts mania maniac maniacal
manic maniclike manicured manicures manifest manifestation manifesto manifold manikin manila maninstays manipulate
manipulation manipulative manipulator mankind manliness manmade manna mannequin manner mannerism mano manometer manor
manpower manse manservant mansion manslaughter mantel mantic mantle mantlepiece mantrap manual manuevering
manufacture manumission manumitted manure manuscript many manye manzanita map maple maquette maquila maquiladora mar
maraschino marathon marauders marauding marble marbleized marbleizing march marchers marchin mare margarine margin
marginal marginalia marginality marginalizing maria marijuana marimba marina marinade marinated marinating marine
marionettes marital maritime marjoram mark markdown market marketability marketable marketeers marketin marketization
marketmaking marketplace marketshare marketwide marketwise markkaa marksman marksmanship markup marmalade maroon
marque marquee marriage marriageables marrow marrowbones marry marshal marshes marshlands marshmallow martial
martingale martini marts martyr martyrdom marvel marvelous maryed mascara mascot masculine masculinity masers mash
mask maskers mason masonry masquerade masquers mass massacre massage masseur masseuse massifs massive massuh mast
masterful mastermind masterpiece masterworks mastery mastiff mastodons mastoideus mat matador match matchless
matchmaker matchmaking mate mateless materals material materialism materialistic materialize materiel maternal
maternity math mathematical mathematician mathematics matinee matriarch matriarchal matricide matriculate matrimonial
matrimony matrix matron matsyendra matt matte mattress maturation maturational mature maturity maudlin maul mausoleum
mauve maven maverick maw mawkish max maxim maximal maximization maximize maximum may maybe maye mayhem mayonnaise
mayor mayoral mayoralty mayorship mayst maze mazurka me meadow meager meal mealtime mealy mealynose mean meandered
meandering meanders meanest meanin meaningful meaningfulness meaningless meanness meant meantime meanwhile measles
measly measurable measurably measure measurement meat meatpacker meatpacking meaty mecca mechanic mechanical
mechanism mechanist mechanistic mechanization mechanized meclofenamate medal medalist medallions meddle media
mediaevalist median mediate mediation mediator medical medicare medication medicinal medicine medico medics medieval
mediocre mediocrity meditate meditation meditative medium mediumistic mediumship medley mee meek meekest meet meetin
mega megabillion megabit megabyte megadrop megahertz megakaryocytic megalomania megalomaniac megalopolises
megaquestions megaton megawatt melamine melancholy melange melanin meld melee melioration mellifluous mellow melodic
melodically melodious melodrama melodramatic melody melon melt meltdown member membership membrane memento memo
memoir memorabilia memorable memoranda memorandum memorial memorialist memorialized memorization memorize memory men
menace menarche mend mendacious mendacity mendicant menial meningioma menopause menstrual menstruation menswear
mental mentality mention mentor menu mercenary mercer merchandise merchandisers merchant merciful merciless mercurial
mercury mercy mere merest meretricious merge meridian meringues merit meritless meritocracy meritorious mermaid
merriest merrily merriment merry merrymaking mesenteric mesh mesmerized mesothelioma mess message messenger messhall
messiah messianic messy met metabolic metabolism metabolite metabolize metal metalized metallic metallurgical
metallurgy metalsmiths metalworkers metalworking metamidophos metamorphic metamorphosed metamorphosis metaphor
metaphorical metaphosphate metaphysic metaphysical meteor meteoric meteorite meteoritic meteorological meteorologist
meteorology meterological methacrylate methadone methane methanol method methodical methodological methodology
methodsm methyl methylene methylglyoxal meticulous metier metis metrazol metre metric metrical metro metronome
metropolis metropolitan metropolitian mettle mettlesome mettwurst mew mezzo mg miasma miasmal mica mice micelle
micoprocessors micro microanalysis microbe microbial microbiologist microbiology microcassette microchannel
microchemistry microchip microcircuits microcomputer microcosm microeconomic microeconomy microfilm microfossils
micrograms micrographics microinjection micromanage micrometeorite micrometer microns microorganism microphone
microprocessor microscope microscopic microscopical microscopy microseconds microsomal microsurgery microtonal
microvan microwavable microwave mid midafternoon midair midcontinent midday middle middlebrow middleman middlemen
midfield midlands midlevel midmonth midmorning midnight midocean midpoint midpriced midrange midseason midsession
midshipmen midsize midst midstream midsummer midterm midtown midway midweek midwest midwestern midwife midwinter
midyear mien miffed might mighta mightiest mightily mighty mignon migraine migrant migrate migration migratory mild
mildew mildewy mildness mile mileage milestone miliaris milieu milion militancy militant militarily militarism
militarist military militate militia militiamen milk milkshakes milky mill millages millenarianism millenarians
millenium millennia millennium milliamperes millidegree milligram milliliter millilon millimeter millinery
millionaire millionth millisecond millivoltmeter milllion millon millstones milord milquetoast mimesis mimetic
mimetically mimic mimicked mimicking mimimum min minaces minarets minber mince mincemeat mind mindful mindless
mindset mine minefield minehunter mineral mineralized mineralogical mineralogy mineworkers mingle miniature
miniaturized minibars minicar minicomputer minicrash minifying minimal minimalism minimalist minimill minimize
minimum minimun minin minincomputer minions miniscule miniseries miniskirt minister ministerial ministrations
ministry minivan miniwelfare mink minor minority minstrel mint minuet minus minuscule minute minutiae mioxidil
miracle miraculous mire mirror mirth mirthless misadventure misalignment misallocated misallocating misanthrope
misapplication misapplied misapplying misbegotten misbehaving misbehavior misbranded miscalculated miscalculation
miscarriages miscarried miscegenation miscellaneous miscellany mischarged mischarges mischarging mischief mischievous
misclassified misconception misconduct misconstrued miscount miscreant miscues misdeeds misdemeanants misdemeanor
misdirectors miserable miserably miserly misery misfired misfiring misfits misfortune misgauged misgivings misguided
mishandled mishandling mishap misimpressions misinformation misinformed misinterpret misjudged misjudgment mislaid
misleading misleads misled mismanaged mismanagement mismanaging mismatch mismeasurement misnamed misnomer miso
misogynist misperceives misperceptions misplace misplacements mispriced misquotation misquoted misquoting misread
misrelated misrepresent misrouted miss misshapen missile mission missionary missive misspelled misspent misstated
misstatements misstates misstating misstep missy mist mistake mistaken mistletoe mistook mistreat mistreatment
mistress mistrial mistrust misty misunderstand misunderstood misuse miswritten mite mitigate mitigation mitral mitre
mitt mittens mix mixologists mixture ml mm mnemonic mo moan moat mob mobcaps mobile mobility mobilization mobilize
mobster moccasins mock mockery mockups modal modality mode model modem moderate moderation moderator modern modernism
modernist modernistic modernity modernization modernize modest modesty modicum modification modifier modify modish
modular modulate modulation module mogul moire moist moisten moisture moisturizer molal molar molasses mold moldable
moldboard moldy mole molecular molecule molehill molest mollify mollycoddle molten molting molton mom moment
momentarily momentary momentoes momentous momentum momentwhen monacle monarch monarchists monarchy monastery monastic
monasticism monaural monei monetarism monetarist monetary money moneymaker moneymaking monic monicker monied monies
moniker monitor monk monkey monkish mono monochromatic monochrome monoclinic monoclonal monocrotophos monodisperse
monogamous monogrammed monograph monohull monolith monolithic monolithically monologist monologue monomer mononuclear
monophonic monopolistic monopolists monopolization monopolize monopoly monosodium monosyllable monotone monotonous
monotony monoxide monsieur monsoon monster monstrosity monstrous montage montgolfing month monthlong monthsit
monument monumental monumentalism monumentality mood moodily moody mooed mooing moon mooncursers moonlight moonlike
moonlit moontrack moored mooring moors moot mop mor moraine moral morale moralism moralist moralistic morality
moralizers moralizing morass moratorium morbid morbidity more moreover morgue moribund morning morose morphemic
morphine morphogenetic morphologic morphological morphology morphophonemic morrow morsel mortages mortal mortality
mortar mortgage mortgagebacked morticians mortification mortis mos mosaic mosey mosque mosquito most mostaccioli
motel motet moth mothballing mothballs motherhood motherland motherless motif motion motional motionless motivate
motivation motive motley motor motorbike motorcade motorcycle motorcyle motorist motorized motorscooters mottled
motto mough mould mouldering mound mount mountain mountaineering mountaineers mountainous mountainside mountaintop
mourn mourners mournful mouse mousetrap mousse mousseline moustache mousy mouth mouthful mouthpiece movable move
movement movie moviegoer movieland moviemakers moviestar mow moxie mpg mph much mucilage muck mucky mucosa mucus mud
muddle muddleheaded muddy mudguard mudslinging mudwagon muezzin muff muffins muffled muffler mufti mug muggers muggy
mulatto mulch mule mulitiplier mull mullah mullets multi multibank multibillion multichannel multicolor multifaceted
multifamily multifiber multifigure multihulled multilateral multilayer multilevel multilingual multilocation
multimedia multimegaton multimillion multinational multipactor multipart multipartisan multiparty multiple
multipleuser multiplexer multiplexing multiplication multiplicity multiply multipronged multipurpose multiscreen
multisided multistage multistate multitasking multitude multitudinous multivalent multivalve multiversity multiyear
mum mumble mumbo mummified mummy munch munchkin mundane mungus muni municipal municipality munificence munitions
mural murder murderous murkier murkily murky murmur mus muscat muscatel muscle musclemen muscular musculature muse
museum mush mushroom mushy music musical musicality musician musicianship musicologists musk muskadell musket mussels
must musta mustache mustachioed mustard mustiness musuem mutant mutate mutation mutational mute mutilated mutilates
mutilating mutilation mutineer mutinous mutiny mutter mutterers mutton mutts mutual mutuality muzzle my mycobacteria
mycology myelofibrosis myelogenous myeloid myn myne myocardial myocardium myofibrillae myofibrils myopia myopic
myosin myriad myrrh myrtle myself mysterious mystery mystic mystical mysticism mystification mystified mystique myth
mythic mythical mythological mythology na nab nacelle nadir nagged nagging nags nahce nail naive naivete naked
nakedness name namedropper nameless nameplate namesake nanny nap naphtha napkin narco narcolepsy narcosis narcotic
narcotizes narrated narration narrative narrator narrow narrowest narrowness nary nasal nascent nastier nastiest
nasty natal natch nation national nationalism nationalist nationalistic nationality nationalize nationhood nationwide
native nattily natty natural naturalism naturalist naturalistic naturalized naturalness nature naturopath naught
naughtier naughty nausea nauseated nauseous nautical naval navel navigable navigate navigation navigational navigator
navy nawt nawth nay naysay naysayers nd near nearby nearest nearness nearsighted neat neatest neatness nebula nebular
nebulous necessarily necessary necessitate necessity neck necklace neckline necktie necromantic necropsy necrosis
necrotic nectar nectareous nectaries need needle needlelike needy negate negation negative negativism neglect
negligence negligent negligible negligibly negociant negotatiators negotiable negotiate negotiation negotiator
neighbhorhoods neighbor neighborhood neighborliness neighbourhood neighbours neither nemeses nemesis neo neoclassical
neocortex neoliberal neolithic neon neonatal neophyte neoprene nephew nepotism nerd nerdy nerly nerve nerveless
nervous nervousness nervy nest nestbuilding nestled nestling net nether nettled nettlesome network neural neuralgia
neurasthenic neuritis neuroblastoma neurological neurologist neuromuscular neuron neuronal neuropathology neuropathy
neuroselective neuroses neurosis neurosurgeon neurotic neurotoxic neuter neutral neutralism neutralist neutrality
neutralization neutralize neutrino neutron neutrophils never nevertheless new newage newborn newcasts newcomer
newdrug newel newest newfangled newfound newissue newlywed newsboy newscast newsgathering newsies newsletter
newsmaker newsman newsmen newspaper newspaperman newsperson newsprint newsreel newsroom newsstand newsweekly newswire
newsworthiness newsworthy newt next nexus nibble nibblers nibs nice nicest niceties niche nicked nickel nickname
nicotine niece nifty niger niggardly nigger nigh night nightclub nightdress nighters nightfall nightgowns nightingale
nightmare nightmarish nightshirt nighttime nigras nigs nihilism nihilist nihilistic nil nilpotent nimble nimbly
ninefold nineteenth nineties ninetieth ninth nip nipples nirvana nise nitpicking nitrate nitrite nitrocellulose
nitrofurantoin nitrogen nitroglycerine nitrous nitwits nixed no nobility noble nobleman noblemen noblesse noblest
nobly nobody nociceptive noconfidence nocturnal nod nodular nodules noes noire noise noiseless noisemakers noisier
noisily noisy noli nomadic nomads nomenclatural nomenclature nomias nominal nominate nomination nominee nonacid
nonaddictive nonbanking nonbinding nonbusiness noncallable noncash nonce nonchalant nonchlorinated nonchurchgoing
noncombat noncombatant noncommercial noncommittal noncommunist noncompetitive noncompliance noncompliant
nonconformist noncontract nonconvertible noncorrosive noncriminal noncumulative noncustomer nondairy nondeductible
nondefeatist nondefense nondemocratic nondescript nondestructive nondoctrinaire nondollar nondriver nondrying
nondurable none noneconomic nonelectrical nonentity nonequivalence nonequivalent nonessential nonetheless nonevent
nonexecutive nonexistent nonfarm nonfat nonferrous nonfiction nonfinancial nonflammable nonfood nonfunctional
noninterest nonionic nonism nonlethal nonlinguistic nonliterary nonmaterial nonmedia nonmembers nonmetallic
nonminority nonmusical nonobservant nonoccurrence nonogenarian nonoperating nonpareil nonparticulate nonpartisan
nonpaying nonpayment nonperformers nonperforming nonphysical nonpoisonous nonpolitical nonporous nonpriority
nonproductive nonprofit nonpublic nonqualified nonracial nonreactivity nonreactors nonrecourse nonrecurring
nonrefundable nonregulated nonresident nonresidential nonsegregated nonsense nonsensical nonshifters nonsingular
nonsmokers nonsocialist nonspecific nonstandard nonstop nonstrategic nonstrikers nonsuccessful nonsurgical
nonsystematic nonthreatening nontoxic nontrade nontraditional nonunion nonunionized nonverbal nonviolence nonviolent
nonvirulent nonvoting nonwhite nonworking noodles nook noon noontime noose nor noradrenalin norm normal normalcy
normalization normalize normative north northeast northeastern northerly northern northernmost northers northward
northwest northwestern nos nose nosebag nosebleed nosedive nostalgia nostalgic nostalgically nostril nostrums nosy
not notable notably notarized notation notch note notebook noteholder notepad noteworthy nothin nothing nothingness
notice noticeable noticeably notification notify notion notoriety notorious nott nought noun nourish nourishment
nouveau nouvelle novel novelist novelistic novelized novelty novice novitiate now nowadays nowbankrupt nowhere
noxious nozzle nuance nubbins nubile nuceoside nuclear nucleated nuclei nucleic nucleoli nucleotide nucleus nuclide
nude nudge nudism nudist nudity nufs nugget nuisance nukes null nullifiers nullify nullity numb numbness numenous
numeral numerator numerical numerological numerology numerous numinous numismatic nun nurse nursery nurture nut
nutmeg nutrient nutrition nutritional nutritionists nutritious nutritive nutshell nutty nux nuzzled nyet nylon nymph
nympho nymphomaniac nystatin oaf oak oaken oases oasis oat oath oathe oatmeal obdurate obedience obedient obeisance
obeisant obelisk obese obesity obey obfuscate obfuscation obituaries object objection objectionable objective
objectiveness objectivity objector obligated obligates obligating obligation obligational obligatory obligatto oblige
oblique obliterans obliterate obliteration oblivion oblivious oblong obnoxious oboist obscene obscenity obscure
obscurity obsequies obsequious obsequiousness observable observance observant observation observational observatory
observe obsessed obsesses obsession obsessive obsidian obsolescent obsolesence obsolete obstacle obstetrician
obstinacy obstinate obstruct obstruction obstructionism obstructionist obstructive obtain obtainable obtaine obtrudes
obtrusiveness obtuse obverse obviate obvious obviousness ocarina occasion occasional occidental occipital occluded
occlusion occlusive occupancy occupant occupation occupational occupy occur occurrence ocean oceanfront oceanographic
oceanography oceanthermal ocelot ocher ochre octagonal octahedron octane octave octogenaraians octogenarian octopus
octoroon ocular odd oddball oddest oddity ode odious odor odyssey oedipal oerations of off offal offbeat offcourse
offences offend offense offensive offersey offhand offhandedly offi offical office officeholders official officialdom
officiate officious offocus offputting offsaddled offset offshoot offshore offside offspring offstage oft often
oftentimes ogled ogles ogling ogress oh ohmic oil oilcloth oilfield oilheating oilman oilseed oilworkers oily oink
ointment oiticica okay oks ol old olden oldest oldies oldline oldsters ole oleanders olefins oleomargarine oleophilic
oleophobic olestra olfactory oligarchs oligopoly olive olivefaced ologies ombudsman omelet omelette omen omeprazole
ominous omission omit ommission omnibus omnipotence omnipresence omnipresent omniscient on onboard once oncogene
oncologist oncology oncoming onct oneasy oneness onepage onerous ones oneself onetime oneyear ongoing onion onleh
online onlooker only onrush onscreen onset onslaught onstage onto ontological onus onward onyx oodles oohs oomph oops
ooze opalescent opaque open openended openness opera operable operagoers operalet operand operate operatic operation
operational operative operator operatorship operetta operina ophthalmic opiates opines opining opinion opinionated
opinionmakers opium opponent opportune opportunism opportunist opportunistic opportunity oppose opposite opposition
oppposes oppressed oppresses oppression oppressive oppressors opprobrium opt optic optical opticians optimal
optimality optimism optimist optimistic optimistically optimization optimize optimum option optional optronics
opulence opulent opus or oracle oral orange orate oration orator oratorical oratorio oratory orb orbit orbital
orchard orchardists orchestra orchestral orchestrate orchestration orchids ordain ordeal order ordere orderliness
ordinance ordinarily ordinarius ordinary ordinates ordination ordnance ore organ organdy organic organically
organification organised organism organismic organist organization organizational organize orgasm orgiastic orginally
orginate orgone orgy oriental orientation oriented orienting orifices origin original originality originate
origination originator ornament ornamental ornamentation ornate ornery orney ornithological ornithologist ornithology
ornraier orphan orphanage orthicon orthodontic orthodontist orthodox orthodoxy orthographic orthography orthopedic
orthophosphate orthorhombic orzae os oscillated oscillating oscillation oscillator osf osmium osmotic osseous
ossification ossify ostensible ostensibly ostentation ostentatious osteoarthritis osteoporosis ostinato ostracism
ostracized ostrich othe otherwise otherworldly otter oud ought oughta ould ounce our ourselves oust out outage
outback outbid outboard outbound outbreak outburst outcast outclass outcome outcrops outcry outcuss outdated outdid
outdistanced outdistancing outdo outdone outdoor outdoorsman outdrew outface outfield outfit outflank outflow outfly
outfought outfox outgained outgeneraled outgoing outgrew outgrip outgrow outgrown outgrowth outguess outhouse
outlanders outlandish outlast outlaw outlawry outlay outleaped outlet outline outlive outlook outlying outmaneuver
outmatched outmoded outnumber outpace outpatient outperform outplacement outplayed outpost outpouring output outrage
outrageous outrank outreach outrigger outright outrun outscored outscoring outsell outset outshine outshone outside
outsized outskirt outslugged outsmarted outsold outspend outspoken outspread outstanding outstate outstretched
outstrip outta outward outweigh outwit outworn ova oval ovarian ovata ovation oven over overactive overage
overaggressive overall overallotment overambition overarching overarming overbearing overbid overbilled overbilling
overblown overboard overborrowing overbought overbreadth overbroad overbuilding overbuilt overburden overcame
overcapacity overcast overcerebral overcharge overcoat overcollected overcollection overcome overcommitted
overconfident overcooked overcooks overcooled overcrowded overcrowding overcurious overdependence overdeveloped
overdoing overdone overdose overdraft overdraw overdrawn overdressed overdrive overdue overeager overeat overemphasis
overemphasize overenforced overestimate overestimation overexcited overexercised overexpansion overexploited
overexpose overextend overfeed overfill overflights overflow overfunded overfunding overgenerous overgrazing
overgrown overhand overhang overharvesting overhaul overhead overhear overheard overheat overhyped overinclusion
overindulged overinsistent overinvested overjoyed overkill overlaid overland overlap overlay overleveraged
overleveraging overload overlong overlook overloud overmedicated overnight overnighters overpaid overpass overpay
overpayment overplanted overplayed overpopulated overpopulation overpower overpressure overpriced overproduce
overproducers overproduction overprotected overprotection overprotective overpurchase overran overrated overreach
overreact overreaction overregulated overregulation overrendered overridden override overrode overrule overrun
oversaturating oversaw overseas oversee overseen overshadow overshoes overshoots overshot oversight oversimplified
oversize oversoft oversoftness oversold overspending overstaff overstate overstatement overstaying overstepping
overstored overstrained overstraining overstretch oversubscribed oversupply overt overtake overtaken overtakin
overtaxed overthrow overthrown overtime overtones overtook overture overturn overuse overvalued overvaulting overview
overweening overweight overwhelm overworked overworking overwritten overwrought overzealous oviform ovulation owe owl
own owne ownership ownself ox oxalate oxaloacetic oxcart oxen oxidation oxide oxidised oxidized oxidizer oxygen
oxyhydroxides oyabun oystchers oyster oz ozone ozonedepletion pa pace pacemaker pachinko pacific pacifier pacifism
pacifist pacifistic pacify pack package packers packet pact pad paddies paddle paddleball paddock padlock paean pagan
paganism page pageant pageantry paginated pagoda paid paide paie pail pain painful painkiller painless painstaking
paint paintbrush painteresque pair pajama pal palace palamedes palatability palatable palate palatial palazzi palazzo
pale paleness paleo paleocortical paleoexplosion palest palette palindromes palisades pall palladium pallet
palletized palliative pallid pallor palm palmtop palpable palpably palpitations palsy paltry pampas pamper pamphlet
pamphleteer pan panacea panache pancake pancreas pancreatitis pandanus pandemic pandemonium pandering panders pane
panel panelboard panelists panelization panelized pangs panhandle panic panicked panicking panicky panjandrum panky
panoply panorama panoramic pansy pant pantaloons pantheist pantheon panthers panties pantomime pantomimic pantry pany
panzers paot pap papal paperback paperboard paperboy paperclip paperless paperwads paperwork papery papillary paprika
papyrus par parable parachute parade paradigm paradigmatic paradise paradox paradoxical paragon paragraph parakeet
paralanguage paralegal paralinguistic parallel parallelism paralysis paralyze paramagnet paramagnetic parameter
parametric paramilitary paramount paranoia paranoiac paranoid paranormal paraoxon parapet paraphernalia paraphrase
parapsychology paraquat parasite parasitic parasol parastatals paratroopers paratroops paraxial parboiled parcel
parched parchment pardon pardonable pare paredon parenchyma parent parentage parental parentheses parenthood pariah
parimutuels parish parishioners parisology parity park parkish parklike parkway parlance parlayed parley parliament
parliamentary parlor parochial parody parole paroxysmal parquet parroting parrots parry parsimonious parsimony
parsley parson parsonage parsympathetic part partake parte partial participant participate participation
participative participatory particle particular particularity particulate partisan partisanship partition partner
partnership partook party parvenus pasha paso pass passable passably passage passageway passbook passe passel
passenger passerby passion passionate passive passiveness passivity passport passthrough passwords past pasta pastdue
paste pastel pasteurization pasteurized pastilles pastime pastness pastor pastoral pastoris pastrami pastry pasture
pasty pat patch patchwork pate patent paternal paternalism paternalist paternalistic paternity paterollers path
pathetic pathfinder pathless pathlogy pathogenesis pathogenic pathologic pathological pathologist pathology pathos
pathway patience patient patienthood patina patio patisseries patriarch patriarchal patriarchate patriarchy patrician
patrimony patriot patriotic patriotism patristic patrol patrolman patrolmen patron patronage patroness patronize
patronne patsy patter pattern patties paucity paunch paunchy pauper pause pavane pave pavement pavilion paw pawn
pawnshop paxam pay payable payback paycheck payday paydirt paydown payloads paymaster payment payoff payoffif payola
payout payroll pea peace peaceable peaceful peacekeeping peacemaker peacemaking peacetime peach peacock peak peaky
peal peanut pear pearl peasant peasanthood pebble pecan peccadilloes peck pecs pectoralis pectorals peculiar
peculiarity pecuniary pedagogical pedagogue pedal pedantic peddle pedestal pedestrian pediatric pediatrician pedigree
pedimented peed peek peel peelback peep peer peerless peeved peeves peg pegboard peggin pejorative pellagra pellets
pelting peltry pelts pelvic pelvis pemmican pen penal penalize penalty penance pence penchant pencil pendant pending
pendulum penetrate penetration penicillin peninsula penises penitentiary penknife penman pennant penniless penny
pennystock pension pentagon pentameter pentamidine penthouse penultimate penurious penury peonies people pep pepper
peppermint pepperoni peppery peppy peptidases peptide peptizing per perceive percent percentage perceptible
perception perceptive perceptiveness perceptual perch perchance perchlorate percolator percussion percussionist
percussive peremptory perennial perestrokia perfect perfectability perfectibility perfection perfectionism
perfectionists perfidious perfidy perforated perforations perforce perform performance perfume perfumery
perfunctorily perfunctory perfuses perfusion perhaps peridontal peril perilla perilous perimeter perinatally period
periodic periodical periodicity periodontal peripheral periphery periphrastic periscopes perish perishable peritoneal
periwinkles perjury perk perky permanant permanence permanent permeable permeate permissibility permissible
permission permissive permit pernicious peroxide perpendicular perpetrate perpetration perpetrator perpetual
perpetuate perpetuation perpetuity perplex perplexity perquisites persecute persecution persecutors persecutory
perseverance persevere pershare persiflage persimmons persist persistence persistency persistent person persona
personae personage personal personality personalize personified personifies personifying personnel perspective
perspiration perspired perspiring persuade persuaders persuasion persuasive persuasiveness pert pertain pertinence
pertinent perturbation perturbed pertussis perusal peruse pervade pervaporation pervasive pervasiveness perverse
perversion perversities pervert pesatas peseta peso pessimism pessimist pessimistic pest pesticide pestilence
pestilent pet petals petite petition petrified petrochemical petroleum pettiness petty petulance petulant pew pewter
peyote pfennig pfffted phagocytes phalanx phantasy phantom pharaohs pharmaceutical pharmacist pharmacology
pharmacuetical pharmacy phase pheasant phenolic phenomena phenomenal phenomenon phenonenon phenothiazine philandering
philanthropic philanthropist philanthropy philantrophy philantropists philharmonic philodendron philological
philologists philology philosopher philosophic philosophical philosophized philosophizing philosophy phis phlegm
phloem phobia phoenix phone phonebook phonemes phonemic phonetic phoney phonic phonograph phonologic phonology phony
phosgene phosphate phosphide phosphine phosphor phosphorescent phosphorous phosphorus photo photocathode
photochemical photocopiers photocopy photoelectrons photofinishers photofinishing photogenic photograph photographic
photography photorealism photosensitive photosynthesis phrase phrasemaking phraseology phthalate phyla physical
physicalness physician physicist physics physiochemical physiognomy physiologic physiological physiology physique pi
pianism pianissimos pianist pianistic piano piasters piazza picayune pick pickaxe picket picketers pickier pickiest
pickins pickle pickoff pickpocket pickup picky picnic picnicked picnickers pico picocassette pictorial picture
picturesque piddling pidgin pie piece piecemeal piecewise pierce piety piezoelectric pig pigen pigeon pigeonhole
piggyback piglet pigment pigpens pigskin pigsty pike pile pileup pilferers pilfering pilgrim pilgrimage pill pillage
pillar pilloried pillorying pillow pillowcases pilot pimp pimpled pimples pimplike pin pinafores pinball pinch pine
pineapple ping pinhead pinholes pinioned pink pinnacle pinochle pinpoint pint pinto pioneer pious pip pipe pipedreams
pipeline pipsqueak piquant pique piracy piranha pirate piroghi pirogues pirouette piss pistachio pistils pistol
pistoleers piston pit pitch pitchfork pitchmen piteous pitfall pith pithiest pithy pitiable pitiful pitiless pitons
pittance pituitary pity pityingly pivot pivotal pixies pizazz pizza pizzazz pizzeria pizzicato placard placate place
placebo placeless placement placid plagiarism plagiarize plagiarizers plague plaid plain plainclothes plainest
plaintiff plaintive plan planar plane planeload planet planetarium planetary planetoid plank planner planoconcave
plant plantain plantation plaque plasm plasma plasmodium plaster plastic plastically plasticity plastisols plate
plateau plateful platform platinum platitudes platitudinous platoon platted platter plaudits plausibility plausible
plausibly play playable playback playboy playful playfulness playground playhouse playin playland playmate playoff
playpen playroom playthings playtime playwright playwriting plaza plea plead pleasance pleasant pleasantness
pleasantries please pleasin pleasurable pleasure pleated pleats plebeian pledge plenary plenitude plentiful plenty
plenum plethora pleura pleural pliable pliant pliers plight plinking plod plopped plot plotters plough plow
plowshares ploy pluck plucky plug plugugly plum plumage plumb plume plummet plump plumpness plunder plunderers plunge
plunked plunkers plunking pluralism pluralist pluralistic plurality plus plush plutocratic plutocrats plutonium ply
plywood pneumatic pneumocystis pneumonia poachers poaches poaching poark pocket pocketbook pocketful pockmarked pod
podiatric podiatrist podium poem poeple poet poetic poetically poetizing poetry pogroms poignancy poignant point
pointless pointy poise poison poisonous poke pokerfaced pokey pol polar polarity polarization polarize pole polecat
polemic polemical police policeman policemen policewoman policy policyholder policymaker policymaking polio polis
polish polite politeness politic political politician politicize politicking politico polity polka poll pollen
pollinate pollination pollster pollutant pollute pollution polo polonaise poltergeists poltically polybutene
polyester polyether polyethylene polygynous polyisocyanate polymer polymerase polymeric polymerization polymyositis
polynomial polyols polyphosphate polyproplene polypropylene polyps polyrhythms polysilicon polysiloxanes polystyrene
polytonal polyurethane polyvinyl pomaded pomological pomologist pomp pompons pompous pompousness poncho pond
ponderous ponderousness pong pontiff pontifical pontificate pony ponytails pooch poodle poof poohbah pool poolside
poor poorest pop popcorn pope poplar poplin poppy poppyseed populace popular popularity popularize populate
population populism populist populous porcelain porch porcupine pore pork pornographer pornographic pornography
porosity porous porpoise porridge port portability portable portal portend portent portentous portfolio portico
portion portrait portraiture portray portrayal portwatchers pose poseur posh poshest position positional
positionsthat positive positivism positivist posse posseman possemen possess possession possessive possessor
possibility possible possiblity possibly possum post postage postal postcard postdoctoral posterior posterity
postgraduate posthumous postition postman postmark postmaster postmen postponable postpone postponement postride
postscript postulate posture postwar pot potable potash potassium potato potboiler potency potent potentates
potential potentiality potentiometer pothole pothos potion potpourri pottage potter pottery potty pouch poultice
poultry pounce pound pour pout poverty powder powderpuff powdery power powerboat powerful powerfulness powerhouse
powerless powerlessness powerplants powertrain powpow powwow pox pr practicability practicable practical practicality
practice practised practising practitioner pragmatic pragmatism pragmatist prai prairie praise praiseworthy pram
prancing pranha prank pranksters pratfalls prattle prawns pray prayerbooks prayerful prayin preach preachiness
preachy preadmission preamble preapproved prearranged precarious precaution precautionary precede precedence
precedent preceeded preceeding precept precinct precious precipice precipitate precipitin precipitous precise
precision preclearance preclinical preclude precocious precocity precompetitive preconceived preconceptions
precondition preconference preconscious precooked precrash precursor precursory precut predates predator predatory
predawn predecessor predestined predetermined predicament predicated predicates predicator predict predictability
predictable predictably prediction predictive predictor predigested predilection predispose predisposition prednisone
predominance predominant predominate predomination preemployment preempt preemptive preening prefab prefabricated
preface prefectural prefecture prefer preferable preferably preference preferential preferment preferrance prefixes
preflight prefuh prefund pregnancy pregnant prehistoric preisolated prejudged prejudging prejudice prejudicial
prelate preliminarily preliminary preliterate prelude premarital premature premediated premeditated premier premiere
premise premium premix premonition premonitory prenatal preoccupation preoccupy preordained preordainment prep
prepackaged prepaid preparation preparative preparatory prepare preparedness prepay prepayment prepolymer
preponderance preponderantly preponderating preposition prepositional preposterous preppie preppy prepreg preprepared
preprinting prepubescent prepublication prepupal prepurchase preradiation prerecorded prerequisite prerogative
presage presale preschool prescient prescribe prescription prescriptive presence present presentable presentation
presentational presente presentlye presentments presentness preservation preservative preserve preset preside
presidency president presidential presorting press pressman pressure pressurized prestige prestigious presto
presumably presume presumption presumptuous presuppose presupposition pretax pretence pretend pretense pretensions
pretentious pretest pretext pretreatment pretrial prettier prettiest prettily prettiness pretty prevail prevaile
prevailin prevalance prevalence prevalent prevayle prevent preventable preventative prevention preventive preview
previous prevision prewar prey price pricecutting priceless pricetags pricey pricier priciest prick pride priest prim
prima primacy primal primarily primarly primary primates prime primers primetime primeval primitive primitivism
primordial primping prince princesse principal principle princpal print printable printmaking printout prior priority
prison pristine privacy private privation privatization privatize privet privilege privvy privy prize probabilistic
probability probable probably probaby probate probation probe probity problem problematic problematical probly
proboscis procedural procedure proceed process procession processional processor prochoice proclaim proclamation
proclivities procrastinate procreate procreation procreative procreativity proctor procure procurement prod prodigal
prodigious prodigy produce producin product production productive productivity proessional prof profane profanity
profess professeur profession professional professor professorial professoriate professorship profet proffer
proficiency proficient profile profit profitability profitable profitably profiteering profiteers profittaking
profligacy profligate profound profoundest profoundity profundity profuse profusion progandist progenitors progeny
progess prognoses prognosis prognosticator program programmable programmatic programmer programmes progress
progression progressive progressivism progressivity prohibit prohibition prohibitive prohibiton project projectile
projection projective projector proletarian proletariat proliferate proliferation prolific prolixity prolong
prolongation prolusion prom promenade prominant prominence prominent promiscuous promise promissory promote promotion
promotional prompt promulgated promulgating promulgators prone proneness prongs pronoun pronounce pronouncement
pronto pronunciation proof proofread prop propaganda propagandist propagandistic propagandize propagate propagation
propane propects propel propellant propeller propensity property propfan prophecy prophesied prophesies prophesized
prophesying prophet prophetic prophetically propionate propitiate propitious proponent proportion proportional
proportionate proposal propose proposition propounded proprietary proprieter proprietor proprietorship proprietory
propriety propulsion propulsive propylene prorate proration pros prosaic prosceniums proscribe proscription
proscriptive prose prosecute prosecution prosecutor prosecutorial proselytizing prosodic prosodies prosoma prospect
prospective prospector prospectus prosper prosperity prosperous prostaglandin prostate prostitute prostitution
prostrate prosy protagonist protease protect protection protectionism protectionist protective protector protege
protein proteolysis proteolytic protest protestations protestors protocol proton protoplasm protoplasmic prototype
prototypical protozoa protozoan protracted protrude protrusion protuberance proud proudest provdied prove proven
provenance proverb proverbial proverty provide providence providential province provincial provincialism provision
provisional proviso provisons provocateurs provocation provocative provoke provost prow prowazwki prowess prowl
prowlers proximal proximate proximity proxy prude prudence prudent prudential prune prurient pruta pry psalm psalmist
pseudo pseudonym pseudonymous pseudophloem pseudynom psi psoriasis psyche psychiatric psychiatrist psychiatry psychic
psychical psychoactive psychoanalysis psychoanalyst psychoanalytic psychobiology psychological psychologist
psychology psychopath psychopathic psychopomp psychosocial psychosomatic psychotherapy psychotic psyllium pterygia
pub puberty pubescent public publically publication publicist publicity publicize publicsector publish publishable
puckered puckering puckish pudding puddle puerile puff puffers puffery puffy pugh pugnacious puissant puke
pulchritude pull pullback pulley pullout pulmonary pulp pulpit pulpwood pulsated pulsating pulsation pulse pulverize
pumas pummel pump pumpkin pun punch punchbowl punchy punctuality punctually punctuated punctuation punctured
puncturing punditry pundits pungency pungent punish punishable punishment punitive punk punky punnished punster punt
punters puny pup pupated pupates pupil puppet puppeteers puppy puppyish purchase pure purest purgation purgatory
purge purhasing purification purifier purify purism purists puritan puritanical purity purled purling purloined
purple purport purpose purposeful purposeless purposive purring purrs purse pursuant pursue pursuit purtiest purveyor
purview push pushers pushin pushover pushups pushy pusillanimity pussy pussycat put putative putout putt puttable
putty puzzle puzzlement pvt pygmies pyknotic pylons pynte pyocanea pyorrhea pyramid pyramidal pyre pyrometer
pyrophosphate pyrotechnic pyschiatrist python quack quackery quadratic quadrennial quadric quadriceps quadrillionth
quadripartite quadrupeds quadruple quagmire quailing quaint quake qualification qualify qualitative quality qualms
quandary quantification quantify quantitative quantitive quantity quantum quarantine quarrel quarrelsome quarry
quarrymen quart quarterback quartet quartz quash quasisports quatrain quaver queasily queasiness queen queenside
queer queerest quell quench querulous query quest question questionable questionably questionaire questionnaire
quetzal queue quibble quibs quick quicken quickest quickie quickness quicksand quicksilver quickstep quickwitted
quiescent quiet quietness quill quilt quince quinine quinolone quintessential quintet quintuple quip quirk quirky
quirt quisling quit quite quivered quivering quivers quixotic quiz quizzical quorum quota quotation quote rabbi
rabbinical rabbit rabble rabid raccoon race racehorse racers racetrack raceway racial racism racist rack racket
racketeer rackety racoons racy radar raddled radial radiance radiant radiate radiation radiator radical radicalism
radicalized radii radio radioactive radioactivity radiocarbon radiochlorine radioclast radiography radiomen radionic
radiophonic radish radius radon rads raffish raft raftered rafters rag rage raggedness ragtime raid rail railbed
railbike railbirds railcar railhead raillery railroad railway raiment rain rainbow raincoats raindrops rainfall
rainier rainless rainout rainstorm rainwater rainy raise raisin raj rajah rake rakish raku rally ram ramble
rambunctious ramification ramp rampage rampancy rampant rampart ramshackle ran ranch rancho rancid rancidity rancor
rancorous rand random randomization randomness rang range rangelands rangy rank rankest rankled rankles ransack
ransom rant rap rapacious rape rapers rapeseed rapid rapidity rapier rapist rapport rapprochement rapt raptor rapture
rare rarefied rarest rarified rarity rasa rascal rash rasp raspberry raspy rat ratable ratchet rate rateable
ratepayers rather ratification ratifiers ratify ratio ratiocinating ration rational rationale rationalism rationalist
rationalistic rationality rationalize rator rattail rattle rattlesnake ratty raucous ravaged ravages ravaging rave
ravenous ravines raw rawboned rawhide ray rayon razed razing razor razorback rbi re reaccelerate reacceleration reach
reacquainted reacquire reacquisition react reactants reaction reactionary reactivated reactivity reactor read
readable readapting readership readily readiness readjust readjustment readmit ready reaffirm reaffirmation reagent
real realest realestate realign realignment realism realist realistic realistically reality realization realize
reallocate realm realness realtor realty reams reap reappear reappearance reappointed reapportion reappraisal
reappraise rear rearguard rearm rearrange rearrangement rearview reasearch reason reasonable reasonably reassemble
reassert reassess reassessment reassign reassignment reassume reassurance reassure reattached reauthorize reawaken
rebalance rebate rebel rebellion rebellious rebirth reborn rebound rebuff rebuild rebuilt rebuke rebut rebuttal rec
recalcitrant recalculated recalculating recalculation recall recantation recanted recapitalize recapitulate
recapitulation recapture recast recede receipt receivable receive receivership recent recentralized recentralizing
receptacle reception receptionist receptive receptivity receptor recess recession recessionary recharge rechargeable
rechartering recheck rechristening rechristens recipe recipient reciprocal reciprocate reciprocity recital recitation
recitative recite reckless recklessness reckon reclaim reclamation reclassified recliner reclining recluse reclusive
recoated recognised recognition recognizable recognizably recognizance recognize recoil recoilless recollect
recollection recombinant recombination recommence recommend recommendation recommendatons recompence recompense
reconcilable reconcile reconciliation recond recondite reconditioning reconfigure reconfirm reconfirmation
reconnaissance reconnect reconnoiter reconsider reconstitute reconstruct reconstruction reconvened reconvenes
reconvention reconverting recooned recopied record recordkeeping recork recount recoup recourse recover
recoverability recoverable recovery recraft recreate recreation recreational recrimination recruit recruitment
rectangle rectangular rectification rectifier rectify rectilinear rectitude rectlinearly rector rectum recumbent
recuperate recuperation recur recurrence recurrent recursive recusant recused recut recyclability recyclable recycle
red redactions redactor redcoat reddened redder reddish redecorated redecorating redecoration rededicate redeem
redeemable redeemded redeemin redefine redefinition redelivered redemption redemptive redeploy redeployment
redeposition redesign redesignation redevelop redevelopers redevelopment redfish redhead redial redirect redirection
rediscover rediscovery redistribute redistribution redistributive redistricting redlining redneck redo redone
redouble redoubt redound redraw redrawn redress reduce reduction redundancy redundant redwood reedbuck reeds reedy
reef reek reel reelected reelection reemerged reemphasizes reenact reentered reestablish reevaluation reexamination
reexamine refashion refectories refer referee reference referenda referendum referent referral referrin refight
refile refill refillable refinance refine refinement refinery refitting reflect reflectance reflection reflective
reflector reflex reflexively refocus refolded reforestation reform reformation reformatory reformism reformist
reformulated reformulation refracted refraction refractive refractory refrain refresh refreshment refrigerant
refrigerated refrigeration refrigerator refuel refuge refugee refund refundable refurbish refurbishment refurnished
refusal refuse refusers refute regain regal regalia regard regardless regattas regenerate regeneration regents reggae
regime regimen regiment regimentation region regional regionalism register registrant registrar registration registry
regress regression regressive regret regrettable regrettably reground regroup regular regularity regulate regulation
regulative regulator regulatory reguli regulus regummed regurgitated regurgitating rehabilitate rehabilitation rehash
rehear rehearsal rehearse reign reignite reimburse reimburseable reimbursement reimpose rein reinbursement
reincarcerated reincarnated reincorporated reindicting reinforce reinforcement reinman reinstall reinstate
reinstatement reinstituting reinstitution reinsurance reinsure reintegrated reinterpret reintroduce reinvent reinvest
reinvestment reinvigorate reinvigoration reissue reiterate reiteration reject rejection rejiggering rejoice rejoin
rejoinder rejuvenate rejuvenation rekindle relabeling relapse relate relatedness relation relational relationship
relative relativism relativist relativistic relativity relatonship relaunch relax relaxation relay relearns release
relegated relegating relent relentless relentlessness relevance relevancy relevant reliability reliable reliably
reliance reliant relic relicensing relict relief relieve religion religionists religiosity religious religiousness
relinquish relish relisting relive reloaded relocate relocation reluctance reluctant rely relyriced remade remain
remainder remake remanded remanding remark remarkable remarkably remarketings remarry rematch remedial remediation
remedy remember remembrance remind reminisced reminiscence reminiscent reminisces reminiscing remiss remissions
remittances remitted remitting remnant remodeled remodeling remolding remonstrate remora remorse remorseful
remorseless remote remoteness remotest remounting removable removal remove remuda remunerated remuneration
remunerative renaissance renal rename renationalize renaturation rend rendezvous rendition renegade renege
renegotiable renegotiate renegotiation renew renewable renewal renounce renovate renovation renown rent rental
renunciation reoccupation reoffered reoffering reopen reorder reorganization reorganize reorient reorientation rep
repackage repaid repainted repainting repair repairman repairmen reparation repartee repassed repatriate repatriation
repay repayable repayment repeal repeat repel repellent repent repentance repentant repercussions repertoire
repertory repetition repetitious repetitive rephrase replace replacement replanted replaster replay replenish
replenishment replete replica replicate replication repond reponsibility report reportage reportorial repose
reposition repository repossesed repossess reprehensible represent representation representative representives
repress repressers repression repressive reprice reprieve reprimanded reprimanding reprint reprisal reproach
reprobate reprocess reproduce reproducible reproducibly reproduction reproductive reprographic reproof reproval
reprove reprovingly reptile reptilian republic republican repudiate repudiation repugnance repugnant repulsed
repulsion repulsive repurchase reputable reputation repute reqion requalify request requesters require requirement
requisite requisition requsting reread reregulate reregulation reroofing rerouted rerouting rerun resale
reschedulable reschedule rescind rescission rescue rescuers reseachers resealed research researchable resell
resemblance resemble resent resentful resentment reserpine reservation reserve reservists reservoir reset resettable
resettle resettlement resew reshape reshuffle reside residence residency resident residential residual residue
resifted resign resignation resilience resiliency resilient resin resinlike resiny resist resistance resistant
resistive resistor resold resolute resolution resolve resonable resonance resonant resonate resorcinol resort
resounding resounds resource resourceful respect respectability respectable respectful respective respiration
respirators respiratory respite resplendent respond respondent response responsibility responsible responsiblilty
responsibly responsive responsiveness rest restaffed restaged restaging restart restarters restate restatement
restaurant restaurateur restful restitution restive restless restlessness restock restorability restoration
restorative restore restrain restraint restrict restriction restrictive restroom restructure restuarant restudy
restyled resublimed resubmit result resultant resume resumption resurfaced resurgence resurgent resurging resurrect
resurrection resuscitate resuscitation resuspended resuspension retail retain retake retaliate retaliation
retaliatory retard retardant retardation retargeting retch retell retention retentive retentiveness rethink rethought
reticence reticent reticulate retied retina retinal retinoblastoma retinue retire retiree retirement retold retooled
retooling retools retort retouching retrace retract retractable retraction retrain retranslated retread retreat
retrench retrenchment retrial retribution retrievable retrieval retrieve retro retroactive retroactivity retrofit
retrograde retrogressive retrospect retrospective retroviral retrovirus retrovision retry return reunifed
reunification reunion reunite reupholstering reusable reuse revaluation revalued revaluing revamp reveal reveille
revel revelation revelatory revelers revellers revelry revenge revenue revenuers reverberate reverberation revered
reverence reverent reverential reverie reversal reverse reversibility reversible revert revery revetments review
reviled revise revision revisionist revisit revitalization revitalize revival revivalism revive revivified revocable
revocation revoke revolt revolution revolutionary revolutionists revolutionize revolve revs revulsion revved reward
reweave reworked reworking rewrapped rewrite rewritten rewrote rewt rf rhapsodic rhapsodize rhapsody rhenium rhetoric
rhetorical rhetoricians rheum rheumatic rheumatism rheumatoid rhinestones rhino rhinoceros rhododendron rhyme rhythm
rhythmic rhythmical rib ribald ribbies ribbon ribcage riboflavin ribonucleic ribosomal ribozyme rice rich riche
richest richissimos richness rickety ricocheted rid riddance ridden riddle ride ridership ridge ridicule ridiculous
rife riff riffle rifle rifleman riflemen rift rig rigatoni rigger right righteous righteousness rightfield rightful
righthander rightist rightness rightward rigid rigidity rigor rigorous rile rill rim rime rimless rinds ring
ringleader ringlets ringside ringsiders rink rinse riot rioters riotous rip ripe ripen ripoff ripple rise risen
risible risk riskier riskiest riskiness risky rite ritiuality ritual ritualized ritzy rival rivalry riven river
riverbank riverboat riverfront riverside riveted riveting rivets rivulets roach road roadbed roadblock roadbuilding
roadhouse roadrunner roadside roadster roadway roam roar roaringest roast roasters rob robber robbery robe robin
robot robotic robotism robust robustness rock rockbound rocket rockin rocklike rockstrewn rocky rococo rod rodder
rode rodent rodeo roemer rogue roil role roleplayed roleplaying roll rollback rollercoaster rollicking rollout
rollover rollup romance romancers romantic romantically romanticism romanticize romantick romp roof rooftop rooftree
rook rookie room roomette roomful roomier roominess roommate roomy roost root rooters rootless rope ropers rosarians
rosaries rose rosebuds rosebush rosettes rosier rosiest rosins roster rostrum rosy rot rotary rotate rotation
rotational rote rotenone rotogravures rotor rotten rotund rotunda rotundity rough roughcast roughened roughest
roughhewn roughish roughneck roughness roughshod roulette round roundabout roundhead roundhouse roundness roundtable
roundtrip roundup rouse roustabout rout route routine rove row rowdiness rowdy royal royalty rpm rub rubber
rubberized rubberstamp rubbery rubbin rubbish rubble rubdowns rubfests rubicund rubies ruble rubout rubric ruckus
rudder rudderless ruddiness ruddy rude rudeness rudimentary rudiments rue rueful ruefulness ruffian ruffle rug ruin
ruinous rule rum rumble rumdum rumen ruminants ruminate rumination rummage rummy rumor rump rumpled rumpus run
runabout runaway rundown rung runner runnin runny runoff runt runup runway rupee rupiah rupture rural ruse rush russe
russet rust rustic rusticated rustle rustlin rusty rut rutabaga ruthenium ruthless ruthlessness rye sabbatical saber
sable sabotage sabre sac saccharin sachems sack sackless sacral sacrament sacred sacredness sacrifice sacrificial
sacrilege sacrilegious sacrosanct sad saddened sadder saddle saddlebags sadism sadist sadistic sadness safari safe
safeguard safekeep safest safety saffron sag saga sage sagebrush saggy sago sahibs said sail sailboat sailor saint
sainthood saintliness saith sake salable salacious salad salamander salami salary salarymen sale salesgirl saleslady
salesman salesmanship salesmen salesparson salespeople salesperson saleswomen salicylate salicylic salient saline
salinity saliva salivary salivate sallow sally salmon salmonella salon saloon saloonkeeper salsa salt saltbush
saltier saltwater salty salubrious salutary salutation salute salvage salvation salve salvo sambuca sambur same
sameness samovars sample sanatorium sanctify sanctimonious sanction sanctity sanctuary sanctums sand sandals
sandalwood sandbars sandbox sandpaper sandwich sandy sane sanest sang sangaree sangiovanni sanguine sanguineous
sanguineum sanhedrin sanipractor sanitarium sanitary sanitation sanitationists sanitize sanity sank sap sapiens
sapling saponins sappy sarcasm sarcastic sarcastically sarcolemmal sarcoma sardines sardonic sardonically sari
sarsaparilla sash sashay sassafras sassing sassy sat satellite satiate satiety satin satire satiric satirical
satirist satirizes satisfaction satisfactorily satisfactory satisfy saturate saturation sauce saucepan saucy
sauerkraut sauna saunter sausage saute sauterne savage savagery save savior saviour savor savory savvier savviest
savvy saw sawdust sawmill sawtimber sax saxophone saxophonist say sayin scab scabbard scabrous scads scaffold scairt
scalar scalawags scald scale scalloped scallops scalp scalpels scam scammers scamper scan scandal scandalized
scandalizes scandalizing scandalous scanner scant scanty scape scapegoat scapulars scar scarce scarcest scarcity
scare scarecrowish scarf scarify scarlet scarves scary scathing scatter scatterbrained scattergun scattershot
scavanged scavenger scavenging scedule scenario scene scenery scenic scent sceptical scepticism schedule schema
schemata schematic schematically scheme schemers scherzo schillings schism schizoid schizophrenia schizophrenic
schmoozing schmumpered schnapps schnooks scholar scholarship scholastic scholastically school schoolbooks schoolboy
schoolchildren schooldays schoolers schoolgirl schoolgirlish schoolhouse schoolmaster schoolmate schoolroom
schoolteacher schoolwork schooner sciatica science scientific scientifically scientist scimitar scintillating scion
scissoring scissors sclerosis sclerotic scoff scofflaws scold scoop scooted scooter scooting scop scope scorched
scorcher score scoreboard scorecard scorekeepers scorekeeping scoreless scorn scornful scotch scoundrel scour scourge
scout scowl scraggly scramble scrap scrapbook scrape scrappy scratch scratchiness scratchy scrawl scrawny scream
screech screechy screed screen screenland screenplay screenwriters screw screwball screwdriver scribble scribblers
scribe scrim scrimmage scrimp script scriptural scripture scriptwriter scrivener scroll scrounge scrub scrubbers
scruff scrumptious scrupulosity scrupulous scrutinize scrutiny scuba scudding scuff scuffle sculpted sculptor sculpts
sculptural sculpture scurrilous scurry scurvy scuttle sea seaboard seaborne seacoast seafarers seafaring seafood
seagulls seahorse seal sealants sealift seam seaman seamanship seamen seamier seamless seamstress seamy seances
seaport seaquake sear search searchlight seashore seaside season seasonal seasonality seat seatbelt seatrout seawall
seawater seaweed secant secco secede secession secessionist seclude seclusion secondarily secondary secondbiggest
secondhand secondly seconds secrecy secret secretarial secretary secretion secretive sect sectarian section sectional
sectionalized sector sectorial secular secularism secularist secularized secure securites securitization security sed
sedan sedate sedative sedentary sediment sedimentary sedimentation sedition seditious seduce seduction seductive
sedulously see seedbed seedcoat seedless seedlings seedy seein seek seekin seem seen seep seepage seersucker seesaw
seethe segment segmental segmentation segregate segregation segregationist seige seismic seismograph seismographic
seismological seize seizin seizure seldom select selection selective selectiveness selectivity selectors self
selfdamaging selfeffacing selfish selfishness selfless selflessness sell selle sellin selloff sellout selves semantic
semantically semblance semen semester semiannual semiarid semiautomatic semicircular semiconductor semidrying
semiempirical semifinalists semifinals semifinished semiliterate semimonthly seminal seminar seminarian seminary
semipublic semisecret semitrance semitropical senate senator senatorial send senders senile senilis senior seniority
senora sensation sensational sensationalism sense senseless sensibility sensible sensibly sensitive sensitivity
sensitize sensor sensory sensual sensuality sensuous sent sentence sentient sentiment sentimental sentimentality
sentimentalize sentinel sentry separable separate separateness separation separatist separators sepia sepsis septa
septation septic septuagenarian septum sepulchred seq sequel sequence sequester sequestration sequined sequins sera
seraphim serenade serendipity serene serenity serfs serge sergeant serial serialized series serious seriousness
serloin sermon serological serotonin serpent serpentine serratus serum servant serve service serviceable servicemen
servicers serviettes servile servitors servitude servo sesame session set setback setters settle settlement setup
sevenday sevenfold seventeenth seventh seventies sever severable several severalty severance severe severest severity
sevices sew sewage sewerage sewn sex sexism sexist sexologist sexology sexpot sextet sexton sexual sexuality
sexualized sexy sforzando sha shabbily shabby shack shackle shad shade shadier shadow shadowy shady shaft shag shaggy
shah shake shaken shakeout shakeup shakily shaky shall shallow shallowness shalt sham shamanistic shambled shambles
shambling shame shamefacedly shameful shameless shampoo shamrock shanty shantytown shape shapeless shards share
sharecrop sharecropper shareholder shareholding shareowners sharers shark sharkskin sharp sharpen sharpest sharpness
sharpshooter shashlik shatter shatterproof shave shaven shawl she shea sheaf shear sheath sheen sheep sheepe sheepish
sheepskin sheet sheetrock sheik shelf shell shellfire shellfish shellshocked shelter shelve shenanigans shepherd
sherbet sheriff sherry shewe shibboleth shield shift shifters shiftless shifty shill shillings shim shimmer shimmy
shin shinbone shine shingle shiny ship shipboard shipbuilder shipbuilding shipload shipmate shipment shipowners
shipper shipsets shipshape shipwreck shipyard shirk shirkers shirt shirtfront shirtless shirtsleeve shirtwaist shish
shit shiver shivery shmaltzy sho shoals shock shockproof shockwave shod shoddy shoe shoehorned shoelace shoemaker
shoemaking shoestring shone shook shoot shootin shootout shop shopkeeper shoplifters shoplifting shopper shopworn
shore shoreline shorn short shortage shortcake shortchanged shortchanging shortcoming shortcovering shortcut shorten
shortest shortfall shorthand shortlived shortner shortness shortsighted shortstop shortterm shortwings shot shotgun
shotshells shouders should shouldda shout shove shovel show showcase showdown showerhead showgirls showgrounds showin
showman showmanship showmen shown showpiece showroom showy shrank shrapnel shred shredder shrewd shrewdest shrewish
shriek shrift shrill shrillness shrilly shrimp shrimpers shrine shrink shrinkage shrivel shroud shrub shrubbery shrug
shrunk shrunken shtik shuck shudder shuddery shuffle shuld shulde shun shunt shut shutdown shute shutoff shutout
shutter shuttle shvartze shy sibilant sibling sic sick sickened sickening sickish sickle sickliest sickness sickroom
side sidearms sideboard sidechairs sidekick sidelight sideline sidelong sideman sidemen sideshow sidestep sidestreet
sidetrack sidewalk sideways sidewinder sidewise sidle siege sienna siesta sieve sift sigh sight sightseeing
sightseers sign signal signalizes signatory signature signboard significance significant signify signpost silence
silent silhouette silica silicate silicon silicone silk silke silken silkily silky sill sillier silliest silliness
silly silo silted silver silversmith silverware silvery simian similar similarity simile similiar similitude simmer
simperers simple simplest simpleton simplicitude simplicity simplification simplify simplistic simply simulate
simulation simulator simulcasting simultaneous sin since sincere sincerest sincerity sinecure sinews sinewy sinful
sinfulness sing single singlehandedly singleness singsonged singular singularity sinister sink sinkhole sinless
sinner sinuous sinuousness sinus sinusoidal sinusoids sip siphon sippers sir siren sirloin sister sit sitcom site
sitter situated situation situs sixfold sixteenth sixth sizable size sizeable sizenine sizzle skate skateboards skeet
skein skeletal skeleton skeptic skeptical skepticism sketch sketchbook sketchiest sketchy skew ski skid skiddy skiff
skiis skilful skill skillet skillful skillfulness skim skimmers skimp skimpy skin skindive skinfolds skinhead
skinless skinnin skinny skip skipper skirmish skirmishers skirt skit skittish skittishness skivvies skouting skulk
skull skullcap skunk sky skyjacked skyjackers skylarking skylight skyline skyrocket skyscraper skyward skywave sl
slab slack slacken slackjawed sladang slag slain slaked slam slammer slander slanderous slang slant slap slapstick
slash slat slate slaughter slaughterhouse slave slavered slavery slavish slaw slaying sleaze sleazebag sleazy
sledding sleek sleep sleepily sleepless sleeplessness sleepwalk sleepy sleet sleeve sleighs sleight slender slept
sleuth slew slice slick slid slide slight slightest slighty sligthly slim slime slimmer slimy sling slingers
slingshot slinky slip slippage slipper slippery slipshod slipstream slit slithered slithering slithers slitter sliver
slivery slob sloe slog slogan sloganeering sloop slop slope sloppily sloppiness sloppy slosh slot slothful slouch
slouchy slough slovenliness slovenly slow slowball slowdown slowest slowness sludge slug slugfest slugger sluggish
sluggishness sluice sluicehouse slum slumber slumlord slump slung slurped slurry slurs slush sly slyness smack small
smallest smallish smallness smallpox smalltime smarmy smart smartest smash smattering smear smell smelly smelt
smidgen smidgins smile smirk smithereens smithy smitten smock smog smoggiest smoggy smokable smoke smokehouse
smokeless smokescreen smokestack smoky smolder smooching smooth smoothbore smoothest smoothness smorgasbord smother
smudge smug smuggle snack snafu snag snail snake snakestrike snap snapback snapdragons snapper snappy snapshot snare
snarl snatch snazzier snazzy sneak sneaky sneer sneezed sneezing snick snickered snickers snidely sniff sniffers
sniffy sniggered sniggeringly snipe snippets snippy snips snitched sniveling snob snobbery snobbish snooker snoop
snooty snoozing snoring snorkle snort snotty snout snow snowball snowbirds snowdrift snowfall snowflakes snowman
snowplow snowstorm snowsuit snowy snub snuck snuff snuffboxes snug snuggled so soak soap soapbox soapsuds soapy soar
sob sobriety sobriquet socal soccer sociability sociable social socialism socialist socialistic socialite sociality
socialization socialize societal society societyonly socioeconomic sociological sociologist sociology sociopath sock
sockdologizing socket sod soda sodden soddies sodium sodomy soe sofa sofar soft softball softdrink soften softest
softness software softwood softy soggier soggy soil soirees sojourn solace solar solarheated sold soldier soldiery
soldout sole solecism solemn solemnity solenoid solicit solicitation solicitor solicitous solicitousness solicitude
solid solidarity solidify solidity solipsism solitary solitude solo soloist solstice soluble solution solvable
solvating solve solvency solvent soma somatic somatostatin somber sombre some somebody someday somehow someone
someplace somersault somethin something sometime somewhat somewhere somnambulates somnambulism somnolence somnolent
sompin son sonar sonata song songbirds songbook songful songwriters sonic sonnet sonny sonobuoy sonofabitch sonogram
sonority sonorous soon soonest sooo soot soothe soothsayers sooty sop sophisticate sophistication sophists sophomore
sophomoric soporific soprano sorbed sorcery sordid sore soreheads soreness sorest sorghum sorority sorption sorrel
sorrier sorriest sorrow sorrowful sorry sort sortie souffle sought souk soul soulful soulless soulmates sound
soundness soundproof soundtrack soup soupy sour source sourdough soutane south southbound southeast southeastern
southerly southern southernisms southernmost southpaw southward southwest southwestern souvenir sovereign sovereignty
soviet sow sowbelly sowered sown soy soyaburgers soybean sp spa space spaceborn spacecraft spaceship spacesuit
spacious spaciousness spackle spade spaghetti span spandex spandrels spangle spaniel spanking spanner spare spark
sparkle sparkplugs sparred sparring sparrow sparse spasm spat spate spatial spatter spatula spavined spawn speak
speakin spear spearhead special specialist speciality specialization specialize specialty species specific
specifically specification specificity specify specimen specimentalia specious speck speckled speckles specs
spectacle spectacular spectator specter spectra spectral spectre spectrometer spectrometric spectroscopy spectrum
speculate speculation speculative speculator sped speech speechless speechlessness speechwriters speechwriting speed
speedboat speedier speedily speedometer speedup speedway speedy spell spellbound spellers spend spendthrifts spent
sperm spew sphere spherical spherules sphynxes spic spice spicy spider spidery spiel spiffing spiffy spigots spike
spill spillover spin spinach spinal spindle spine spineless spinnability spinneret spinoff spinster spiral spiralis
spire spirit spiritless spiritual spirituality spit spite spitfire spittle splash splashy splattered splayed spleen
splendid splendor splenetic splice splinter splintery splints split splotch splurge spoil spoilables spoilage spoke
spokeman spoken spokesman spokesmen spokesperson spokeswoman spokewoman sponge spongy sponsor sponsorship spontaneity
spontaneous spoof spook spookiest spooky spoon spoonbills spoonful sporadic sporadically spores sport sportiest
sportin sportsman sportsmanship sportsmen sportswear sportswriter sporty spot spotchecks spotless spotlight spotty
spousal spouse spout sprained spraining sprains sprang sprawl spray spread spreadsheet spree sprig sprightly spring
springboard springtime sprinkle sprint spritzers sprout spruce sprue sprung spuds spume spun spunky spur spurious
spurn spurt sputnik sputter spy spyglass sq squabble squad squadron squadroom squalid squall squalor squamous
squander square squarefoot squash squashy squat squatter squaw squawk squeak squeaky squeal squeamish squeamishness
squeegee squeeze squelch squibs squid squiggly squint squire squirmed squirming squirms squirmy squirrel squirt
squished st stab stability stabilization stabilize stable stableman staccato stack stadium staf staff stag stage
stagecoach stagemate stagewhispers stagflation stagger staginess stagnant stagnated stagnating stagnation staid stain
stainless stair staircase stairway stairwells stake stakebuilding stale stalemate stalk stall stallion stalwart
stamens stamina staminate stammered stamp stampede stance stanch stanchest stand standard standardize standby
standeth standin standoff standout standpoint standstill standup staph staphylococcal staphylococcus staple star
starboard starch starchiness starchy stardom stare stark starlet starlight starre starstruck start startin startle
startup starvation starve stash stasis stat state statehood statehooders stateless statement stateroom statesman
statesmanlike statesmanship statesmen statewide static station stationary stationery stationmaster statism statist
statistic statistical statistician stator statuary statue statuette stature status statute statutorily statutory
staunch staunchest stave stay stead steadfast steadfastness steadier steadily steadiness steady steak steakhouse
steal stealin stealth stealthily stealthy steam steamboat steamier steamily steamroller steamship steed steel
steelmaker steelmaking steelworkers steely steep steepest steeple steepness steer stein stellar stem stench
stenography stentorian steoreotyped step stepchild stepchildren stephanotis stepladders stepmother steppes
steppingstone stepson stepwise stereo stereophonic stereotype stereotypical sterile sterility sterilization sterilize
sterios sterling stern sternal sternum steroid stethoscope stevedore stew steward stewardess stewardship stick
stickier stickiness stickler sticklike stickman stickpin sticky sticle stiff stiffen stiffest stiffnecked stiffness
stifle stigma stigmatizes stiletto still stillbirths stillness stilted stilts stimulant stimulate stimulation
stimulative stimulator stimulatory stimuli stimulus sting stingier stingrays stingy stink stinkin stinkpotters stint
stipends stippled stipulate stipulation stir stirke stirling stirrin stirrup stirups stitch stochastic stock stockade
stockbroker stockbrokerage stockbuilding stockholder stockholding stockmarket stockpickers stockpile stockroom stocky
stockyards stockynges stodgy stoicaly stoicism stoke stole stolen stolid stomach stomachwise stomack stomped stomping
stone stonelike stonemason stonewalled stoneware stonework stonily stony stood stooges stool stooooomp stoop stop
stopgap stopover stoppage stopper stopwatch storability storage store storefront storehouse storekeepers storeroom
storm stormbound stormier stormy story storyline storyteller storytelling stout stove stowaway stowed straddle
strafing straggle stragglers straight straightaway straighten straighteners straightway strain strainers strainin
strait straitjacket stramonium strand strange strangeness strangest strangled stranglehold strangles strangulation
strap strata stratagem strategic strategically strategicarms strategist strategy stratification stratify stratosphere
stratospheric stratum straw strawberry stray streak stream streamline streamside street streetcar streetfighter
streetlight strenghtening strengtened strength strengthen strenuous stress stressful stressors stretch strewn
stricken strict strictest strictures stride strident strife strike strikebreakers strikeout strikers string stringent
stringy strip stripe stripper striptease strive striven strivers strobe strode stroke stroll strollers strong
strongest stronghold strongman strongrooms strophe stropped stropping strove struck structively structural structure
struggle strumming strung strut strychnine stub stubble stubborn stubbornness stubby stucco stuck stud student
studentled studio studious studiousness study stuff stuffy stuggles stultifying stumble stump stumpage stumpy stung
stunk stunned stunning stunt stupefying stupendous stupid stupidest stupidity stupor sturdiest sturdily sturdy
sturgeon stutter style stylemark stylish stylist stylistic stylistically stylization stylized stymie styrene
suability suable suave suavity sub subaltern subatomic subcommitee subcommittee subcompact subconferences
subconscious subcontinent subcontract subcontractor subdirector subdivision subdue subfigures subgross subgroups
subhumanity subindustry subject subjective subjectivist subjectivity subjugate subjugation sublease sublet sublicense
sublimate sublime subliminal subliterary sublunary submachine submarine submariners submerge subminimum submission
submissive submit submucosa subnational subnormal suborbital subordinate subordinator subpar subparagraph subparts
subpenaed subpenas subplots subpoena subrogation subroutine subscribe subscription subscripts subsection subsedies
subsequent subservience subservient subset subsidary subside subsidence subsidiarity subsidiary subsidization
subsidize subsidy subsist subsistence subsistent subskill subsoil subspace subspecies substance substandard
substantial substantiate substantiation substantive substations substitute substitution substracting substrate
substratum substructure subsumed subsurface subsystem subtended subtends subterfuge subterranean subtilis subtitle
subtle subtlety subtly subtract subtraction subtype suburb suburban suburbanite suburbanized suburbia subversion
subversive subvert subway subzero succeed succesful success successful succession successive successor successorship
succinct succor succulent succumb sucess such suck suction sudden suddenness suds sue suede suey suffer sufferd
suffice sufficent sufficiency sufficient suffix suffixand suffocate suffocation suffrage suffragettes suffuse sugar
sugarcane sugary suggest suggestibility suggestion suggestive suhthuhn suicidal suicide suit suitability suitable
suitably suitcase suite suitor suject sulfide sulfur sulfuric sulfurous sulked sulkily sulking sulks sulky sullen
sullying sulphur sulphurous sultan sultry sum sumac summarily summarization summarize summary summate summation
summer summertime summit summiteers summitry summon sumptuous sun sunbaked sunbleached sunbonnet sunburn sunburnt
sunder sundials sundown sundry sunflower sung sunglasses sunk sunken sunlight sunnier sunny sunrise sunroof sunset
sunshades sunshield sunshine sunshiny sunspot suntan sup superagent superb supercede supercharged supercharger
supercilious supercollider supercolliding supercomputer superconductor supercritical superefficient superego
superfast superficial superficiality superfluous supergiants superhighway superhuman superieure superimpose
superintend superintendent superior superiority superlative superlunary supermachine supermainframe supermarket
supernatant supernatural supernormal superposition superpower superpremiums superregional supersafe supersede
supersensitive supersonic superstar superstate superstition superstitious superstores superstrong superstructure
supertanker supertitles supervened supervise supervision supervisor supervisory supervote supine supper supplant
supple supplement supplemental supplementary suppleness supplicating supplier supply support supportable supportive
suppose suppositions suppository suppress suppressant suppression suppressor supra supranational supremacy supreme
supression supressor suprise surcease surcharge sure surefire surest surf surface surfaceness surfactant surfboard
surfeit surfers surge surgeon surgery surgical surgicenters surly surmise surmount surname surpass surplus surprise
surreal surrealism surrealist surrealistic surrender surreptitious surreys surrogacy surrogate surround surtax
surtout surveillance survey surveyor survivability survivable survival survivalist survive survivor susceptibility
susceptible susceptors sushi suspect suspend suspense suspenseful suspension suspensor suspicion suspicious sustain
sustainability sustainable sustenance suttee suture suvivors suzerain suzerainty svelte swab swagger swallow swam
swami swamp swampy swan swank swankier swanky swanlike swap swarm swart swarthy swashbuckling swastika swat swatches
swath swathe swathings sway swear swearinge sweat sweatband sweatshirt sweatshop sweatsuit sweaty sweep sweepers
sweepstakes sweet sweeten sweetest sweetheart sweetish sweetness sweetpeas swell sweltering swept swerve swift
swiftest swiftness swig swim swimmer swimsuit swindled swindlers swindling swine swing swingin swingy swipe swirl
swished switch switchblade switchboard switchers switchgear swivel swollen swoon swoop sword sworde swordfish swore
sworn swum swung sycamore sycophantic sycophants syllabicity syllable sylvan symbiotic symbol symbolic symbolical
symbolism symbolists symbolize symmetric symmetrical symmetry sympathetic sympathize sympathizers sympathy symphonic
symphony symposium symptom symptomatic symptomless synagogue synapses sync synce synchotron synchronism synchronize
synchronizers synchronous synchrony syndciated syndicate syndication syndicator syndrome synergism synergistic
synergy syngeries synonym synonymous synonymy synopsis syntactic syntactical syntax synthesis synthesize synthesizine
synthetic synthetical syringa syringe syrup syrupy system systematic systematically systematized systematizing
systemic systemization systemwide tab tabac tabby tabernacles table tableau tablecloths tableland tablemodel
tablespoon tablespoonful tablet tableware tabloid taboo tabula tabulate tabulation tachycardia tacit tack tackiest
tackle tacky tacos tact tactful tactic tactical tacticians tactile tactlessness tactual tad tadpoles taffeta taffy
taffycolored tag tagline tagua tail tailback tailgate tailin tailor tailpipe tailspin taint take takeaways taken
takeoff takeout takeover taketh takin takover tale talent talismanic talk talkative talkfest talkin talky tall
tallest tallow tally tallyho talons tamale tambourine tame tamp tampons tan tandem tang tangency tangent tangential
tangere tangible tangibly tangle tango tangy tank tannin tansy tantalized tantalizing tantamount tantrum tap tapdance
tape tapestry tapioca tapis tappet tar taragon tarantara tardiness tardy target tariff tarmac tarnish tarpapered
tarpaulin tarpon tarry tart tartan tartare task taskmaster tassel taste tasteful tasteless tastier tasty tat tattered
tatters tattoo taught taunt taut tavern tawdry tawny tax taxable taxation taxfree taxi taxicab taxidermist taxlow
taxpayer taxpaying tea teabag teacart teach teahouse teakettle teakwood team teammate teamster teamwork teapot tear
teardrop tearfully tease teaspoon teaspoonful teats tebuthiuron tech technical technicality technician technique
technocratic technocrats technological technologist technology technolology technophiliac teddy tedious tedium tee
teemed teeming teems teen teenage teensy teetered teetering teeth teetotaler tektite telecast telecines telecom
telecopier telefax telegram telegraph telegraphic telegraphy telemarketers telemarketing teleological teleology
telepathic telepathically telepathy telephone telescope telescopic telesystems teletype televangelism televised
televising television televison telex tell telltale telomeric temblor temerity tempeh temper tempera temperament
temperamental temperance temperate temperature tempest tempestuous template temple tempo temporal temporarily
temporary tempore temporize temps tempt temptation tenable tenacious tenacity tenancy tenant tend tendency
tendentious tenderfoot tenderness tendons tenebrous tenement tenet tenfold tennis tenor tens tense tensile tension
tensional tensionless tenspot tent tentacle tentative tenterhooks tenth tenuous tenure tepees tepid tequila
teratologies term terminal terminate termination termini terminology terminus termites ternational terrace terrain
terrazzo terrestial terrestrial terrible terribly terrier terrific terrify terrine territorial territory terror
terrorism terrorist terroristic terrorize terry ters terse tertian tertiary test testament testicle testify testily
testimonial testimony testosterone testy tetanus tethered tethers tetrachloride tetragonal tetrahalides tetrasodium
teutonic text textbook textile textual texture th thallium than thank thankful thankfulness thankless thanksgiving
thar that thatches thatt thaw the theaf theare thease theater theatergoer theatergoing theatre theatregoer theatrical
theatricality thee thefin theft thei their theircompany theistic them thematic theme themselves then thence
thenceforth theocracy theologian theological theology theophylline theopylline theorem theoretical theoreticians
theorist theoriticians theorize theory therapeutic therapist therapy there thereabouts thereafter thereby therefor
therefore therefrom therein thereof thereon thereto theretofore thereunder thereupon therewith thermal thermistor
thermocouple thermodynamic thermoelectric thermoformed thermoforming thermometer thermometric thermometry
thermonuclear thermopile thermoplastic thermos thermostat thermostatics thesaurus these thesis thespian thet they
thiamin thick thicken thickeners thickest thicket thickness thief thieves thievin thieving thigh thiihng thills
thimble thin thine think thinke thinkin thinner thinness thinnest thiouracil thirdquarter thirds thirst thirsty
thirteenth thirties thirtieth this thistles thither tho tholins thomp thong thoriated thorn thorny thorough
thoroughbred thoroughfare thoroughgoing thoroughness those thou though thought thoughtful thoughtfulness thoughtless
thousandth thout thrall thrash thread threadbare threat threaten threefold threehour threemonth threes threesome
threetranche threshed threshhold threshing threshold threw thrice thrift thriftiness thrifty thrill thrips thrive
throat throaty throbbed throbbing throes thrombi thrombosed thrombosis throne throng throttle through throughout
throughput throw throwaway throwback throwin thrown thru thrumming thrust thruway thud thug thum thumb thumbnail
thump thunder thunderclaps thunderous thunderstorm thunderstruck thunk thus thwack thwart thwump thy thynke thyratron
thyroglobulin thyroid thyroidal thyronine thyrotoxic thyrotrophic thyrotrophin thyroxine tibialis tick tickertape
ticket ticklebrush tickled ticklish tidal tidbit tide tidelands tidewater tidily tidiness tidings tidy tie tiff tiger
tight tighten tightest tightfisted tightness tightrope tigress tile till tilt tilth timber timberland timbre time
timeless timelier timeliness timeouts timepiece timetable timeworn timid timidity timorous timpani tin tincture
tinder tinged tinges tingling tinier tiniest tinker tinkled tinkling tinny tinplated tinsel tint tintable tintype
tiny tip tipoff tippee tipper tipple tipsters tipsy tiptoe tirade tire tiredness tireless tiremaker tiresome tissue
titanate titanic titanium titans titer tithes titillating title titration tits titter titular to toad toady toadyism
toast tobacco toccata toconsolidated today toddler tode toe toehold toenails toffee tofu toga together togetherness
togs toil toilet toiletries toilsome token tokenish told tole tolerable tolerance tolerant tolerate toleration toll
tollgate tollhouse tollways tolylene tomato tomb tomblike tombstone tomes tomography tomorrow ton tonal tonalities
tone toneless tongs tongue tonic toniest tonight tonnage tonsil tony too took tooke tool toolmaker tooted tooth
toothbrush toothless toothpaste tootles top topaz topcoat topgallant topgrade topiary topic topical topicality
topless topmost topnotch topographic topography topper topple topsoil torch torchbearer tore torment tormenters
tormentors torn tornado torpedo torpid torpor torque torrent torrid torsion torso tort tortillas tortoise tortuous
torture tos tossers tot total totalistic totalitarian totality tote totem totemic totter touch touchdown touchstone
touchy tough toughen toughest toughness tour tourism tourist tournament tourney toursists tousled tout tow toward
towboats towel town towne townhouse township townsman townsmen townspeople toxic toxicant toxicity toxicologist
toxicology toxin toy toymakers trace traceable tracers tracery trachea track trackage trackless tract tractor trade
tradeable trademark tradeoff tradesmen tradition traditional traditionalism traditionalist traduce traffic trafficked
trafficker trafficking tragedians tragedy tragic tragically tragicomic trail trailblazing train traineeships trainman
traipse trait traitor traitorous trajectory trammel tramp trample tramway trance tranche tranquil tranquility
tranquilizer tranquilizing tranquillity transact transaction transaminase transatlantic transbay transborder
transcend transcendant transcendence transcendent transcendental transcribe transcript transcription transcultural
transducer transduction transfer transferable transferee transference transferor transferrable transferral
transfixing transform transformation transfused transfusion transgenic transgressed transgression transience
transient transistor transit transition transitional transitory translate translation translator translatorfor
translucence translucency translucent transluscent transmissible transmission transmit transmittable transmitter
transmogrified transmutation transmuted transnational transoceanic transom transparency transparent transpirating
transpiration transpired transpiring transplant transplantable transponder transport transportable transportation
transposed transposition transshipment transversally transverse transversus transvestites transvestitism trap
trapdoor trapeze trapezoid trapper trash trauma traumatic traumatized travail travel travelin traveller travelogue
traverse travesty trawl tray trazadone treacherous treachery tread treadmill treament treason treasonous treasure
treasury treat treatable treatise treatment treaty treble tree treehouse treeless treelike treetops trek trellises
tremble tremblor tremendous tremolo tremor tremulous trench trenchant trenchermen trend trendier trendiest
trendsetter trendy trepidation trespass tresses trestle triable triad triage trial triamcinolone triangle triangular
tribal tribe tribesmen tribulation tribunal tribute trick trickery trickier trickiest trickle trickster tricky
tricolor triennial trifle trigger triglycerides trigonal trijets trilateral trill trillions trilogy trim trimester
trimmer trinket trio triol trip tripartite tripe triphosphorous triple triplet triplication tripod trippin triptych
tris triservice trisodium tristate trite tritium triumph triumphant triumvirate trivia trivial triviality trivialize
trobles trod trodden troika trolley trollop trolls trombone trombonist troop troopship tropho trophy tropical tropics
tropocollagen trot trotter troubie trouble troublemakers troubleshooter troublesome trough trounced trouncing troup
troupe trouser trout trove trowel truant truce truck truckdriver truckloads truculence truculent trudge true truest
truism truley truly trump trumpet truncated truncheons trundle trunk trusses trust trustee trusteeship trusteth
trustfully trustworthy truth truthful truthfulness try tryin tryouts tryst tsh tsk tsunami tt tub tuba tube
tubercular tuberculosis tubers tubular tubules tuck tufts tug tugboat tuition tularemia tulip tulle tumble tumbledown
tumbleweed tumbrels tumefaciens tummy tumor tumours tumult tumultuous tuna tundra tune tuneful tunefulness tunelessly
tung tungsten tunic tunnel turban turbinates turbine turbo turbofan turbogenerator turboprop turbulence turbulent
turf turgid turkey turmoil turn turnabout turnaround turne turnery turnips turnkey turnoff turnout turnover turnpike
turntable turpentine turquoise turret turtle turtlebacks turtleneck tusk tussle tutelage tutor tutorials tuxedo tv
tva twaddle twang twangy tweaked tweaking tweed tweedy tweezed tweezers twelfth twelvefold twenties twentieth twice
twiddled twiddling twigged twigs twilight twin twindam twine twinge twinjets twinkle twirled twirler twirling twirls
twirly twise twist twisty twitch twittered twittering twofold twopoint twos twosome twothirds twotiered twotiming
tycoon tying tyke tyme type typecast typefaces typescript typesetters typesetting typewriter typewriting typewritten
typhoid typhoon typhus typical typicality typify typist typographic typographical typography typology tyrannical
tyrannize tyranny tyrant tyrosine ubiquitous ubiquitousness ubiquity udders uglier ugliness ugly uh uhhu ulcer
ulcerated ulcerations ulcerative ultimate ultimatum ultra ultramarine ultramodern ultrasonic ultrasonically
ultrasound ultravehement ultraviolet umber umbrage umbrella umpire umpteenth unabashed unabated unabatingly unable
unabridged unabsorbed unacceptable unacceptably unaccompanied unaccountable unaccountably unaccounted unaccustomed
unachievable unachieved unacknowledged unacquainted unaddressed unadited unadjusted unadorned unadulterated
unaffected unaffiliated unaffordable unafraid unaggressive unaided unalienable unallocable unalloyed unalluring
unalterable unaltered unambiguity unambiguous unamended unamortized unamused unamusing unanalyzed unanimity unanimous
unannounced unanswerable unanswered unanticipated unapologetic unappealing unappeasable unappeasably unappreciated
unapproved unarmed unashamedly unasked unassailable unassisted unassuming unasterisked unattached unattainable
unattended unattractive unaudited unauthentic unauthorized unavailability unavailable unavailing unavoidable
unavoidably unaware unawareness unbalance unbanning unbearable unbearably unbeknownst unbelievable unbelievably
unbelieving unbent unbiased unbidden unbleached unblemished unblinking unblock unblushing unborn unbound unbreakable
unbridled unbroken unbundle unburdened unburned uncalled uncannily uncanny uncap uncaring uncataloged uncaused
unceasing uncensored uncertain uncertainty uncertified unchallenged unchangeable unchanged unchangedat unchanging
uncharged uncharted unchecked unchlorinated unchristian uncircumcision uncivil unclaimed unclasping unclassified
uncle unclean unclear unclenched unclothed unclouded uncluttered uncoached uncoated uncoiling uncollaborated
uncollectable uncolored uncombable uncombed uncomfortable uncomfortably uncomforted uncommitted uncommon
uncompensated uncompetitive uncomplaining uncomplicated uncompromising unconcealed unconcern unconditional
unconditioned unconfirmed uncongenial unconnected unconquerable unconscionable unconscious unconsolidated uncontested
uncontrollable uncontrollably uncontrolled unconventional unconvinced unconvincing uncooperative uncorked uncorrected
uncounted uncountered uncourageous uncousinly uncouth uncover uncreative uncritical unction uncurled uncut undamaged
undated undaunted undecided undeclared undecorated undedicated undefeated undefined undelivered undemocratic
undeniable undeniably undependable undepicted under underachiever underage underarm underbedding underbelly
underbracing underbrush underclass underclassman underclothes undercover undercurrent undercut underdeveloped
underdog underdressed undereducated underemployed underenforces underestimate underfoot underfunded undergarment
undergirded undergirding undergo undergone undergrads undergraduate underground undergrowth underhanded underlay
underlie underline underling underlying undermine underneath underpaid underperform underpin underplayed
underprepared underpriced underpricing underrate underreacting underreported underscore undersea undersecretary
underselling underserved undershirt underside undersize undersold understaffs understand understandable
understandably understate understatement understood understructure understudied undertake undertaken undertone
undertook undertow underused underutilized undervalued undervaluing underwater underway underwear underweighted
underwent underwhelmed underwiters underworked underworld underwrite underwritten underwrote undeserved undesirable
undesirably undetectable undetected undetermined undeveloped undid undigested undiluted undiminished undimmed
undiplomatic undisciplined undisclosed undisguised undisputed undisrupted undisturbed undiversified undivided undo
undone undoubtedly undrawn undreamed undreamt undress undrinkable undue undulate unduly undying unearned unearth
unease uneasily uneasiness uneasy uneconomic uneconomical unedifying uneducated unelected unemotional unemployed
unemployment unencumbered unending unendurable unenforceable unenforcible unenlightened unenthusiastic unenticing
unenunciated unenviable unenvied unequal unequivocal unerring unescorted unethical uneven uneventful unexamined
unexciting unexecuted unexercised unexpected unexpended unexplainable unexplained unexplored unfailing unfair
unfairness unfaithful unfaltering unfamiliar unfamiliarity unfashionable unfastened unfathomable unfavorable
unfavorably unfazed unfeasible unfelt unfenced unfertile unfertilized unfetter unfilled unfinished unfired unfit
unfixed unflagging unflaky unflappable unflattering unfleshed unflinching unfocused unfocussed unfold unfoldment
unforeseen unforethought unforgettable unforgivable unforgiving unformed unforseen unfortunate unfounded unfree
unfriendly unfrocking unfrosted unfrozen unfulfilled unfunded unfunnily unfunny unfurled ungainly ungallant
ungentlemanly unglamorous unglued ungodly ungovernable ungoverned ungracious ungrateful ungratified unguaranteed
unguided unhappiest unhappily unhappiness unhappy unharmed unharmonious unhealed unhealthily unhealthy unheard
unheated unhedged unheeded unheeding unhelpful unheralded unheroic unhesitant unhesitatingly unhindered unhinged
unhip unhitched unhocked unholy unhook unhurried unhurt unhusked unicorns unicycle unidentifiable unidentified
unidirectional unification unifier uniform uniformity unify unilateral unilateralism unilateralist unimaginable
unimaginative unimpaired unimpassioned unimpeachable unimpeachably unimpeded unimportant unimposing unimpressed
unimpressive unimproved unincorporated unindicted uninfected uninfluenced uninformative uninformed uninhabitable
uninhabited uninhibited uninitiate uninjectable uninjured uninominal uninspected uninspired uninsurable uninsured
unintelligible unintended unintentional uninterested uninteresting uninterrupted uninvited uninviting uninvolved
union unionist unionized unique uniqueness uniramous unison unissued unit unitary unite unitholders unitized unity
univalent universal universalistic universality universalize universe university unjacketed unjust unjustifiable
unjustifiably unjustified unkempt unkind unknowable unknowing unknown unlabeled unlaced unlacing unlamented unlashed
unlatch unlaundered unlawful unleaded unleash unleavened unless unleveled unlicensed unlike unlimited unlined
unlinked unlisted unlit unliterary unload unlock unlovable unlovely unluckily unlucky unmagnified unmalicious
unmanageable unmanageably unmanaged unmanned unmarked unmarketable unmarried unmasculine unmask unmatched unmated
unmaterialized unmeasurable unmelodic unmentioned unmeritorious unmeshed unmet unmethodical unmiked unmindful
unmistakable unmistakably unmixed unmodified unmolested unmotivated unmoved unmurmuring unnameable unnamed unnatural
unnaturalness unnavigable unnecessarily unnecessary unneeded unnerved unnerving unnnt unnoticed unnourished
unnumbered unobserved unobtainable unobtrusive unobvious unoccupied unofficial unopened unopposable unopposed
unorganized unoriginal unorthodox unpack unpadded unpaid unpaintable unpaired unpalatable unparalleled unpartisan
unpatriotic unpatronizing unpaved unpeace unpegged unperceived unperformed unperturbed unphysical unpicturesque
unplagued unplanned unpleasant unpleasantness unpleased unplowed unplug unplumbed unpolarizing unpolished unpolitical
unpopular unpopularity unprecedented unpredictable unpredictably unpremeditated unprepared unpretentious
unproblematic unprocurable unproductive unprofessional unprofitable unpromising unprotected unprovable unproved
unproven unprovocative unpublicized unpublishable unpublished unpunctured unpunished unqualified unquenched
unquestionable unquestionably unquestioned unquiet unravel unread unreadable unready unreal unrealism unrealistic
unreality unrealized unreason unreasonable unreasonably unreassuringly unrecognizable unrecognized unrecoverable
unredeemed unreeling unreflective unrefrigerated unregisterd unregistered unregulated unrehearsed unreimbursed
unreinforced unrelated unreleasable unreleased unrelenting unreliability unreliable unrelieved unremarkable
unremitting unrepentant unreported unrequited unreservedly unresolved unresponsive unrest unrestrained unrestricted
unretouched unrevealing unrewarding unrifled unripe unrivaled unroll unromantic unruffled unruly unsaddling unsafe
unsaid unsaleable unsalted unsanctioned unsatisfactory unsatisfied unsatisfying unsaturated unsavory unscathed
unscented unscheduled unscientific unscramble unscrew unscripted unscrupulous unseal unseasonable unseat unsecured
unsee unseemly unseen unselfish unsentimental unserious unserviceable unservile unsettled unsettlement unsettling
unshackled unshakable unshakeable unsharpened unshaved unshaven unsheathe unshed unshelled unsheltered unshielded
unshirted unsightly unsigned unskilled unsloped unsmiling unsold unsolicited unsolved unsound unspeakable unspecified
unspectacular unspent unspoiled unspoken unsprayed unstable unstained unstanched unstapled unstaring unstated
unsteadily unsteadiness unsteady unstilted unstimulated unstinting unstoppable unstressed unstructured unstrung
unstuck unstuffy unstylish unsubordinated unsubsidized unsubtle unsuccessful unsuitability unsuitable unsuitably
unsuited unsung unsupportable unsupported unsure unsurmountable unsurpassed unsurprised unsurprising unsuspected
unsuspecting unsustainable unswagged unswaggering unswerving unsympathetic untamed untapped untarnished unteach
untellable untenable untenanted untenured untested unthaw unthematic unthinkable unthinking unthreatening untidiness
untidy untie until untimely unto untold untouchable untouched untoward untracked untradeable untraditional untrained
untrammeled untreated untried untrue untrustworthy untruth unturned unusable unusally unused unusual unutterably
unuttered unvarying unveil unventilated unverifiable unviable unvisited unwaivering unwanted unwarrantable
unwarranted unwary unwashed unwavering unwed unwelcome unwholesome unwieldy unwilling unwillingness unwind unwire
unwise unwitting unwomanly unworkable unworn unworthy unwounded unwraps unwrinkled unwritten unyielding up upbeat
upbringing upcoming upcountry update upended upfield upgrade upheaval upheld uphill uphold upholders upholstered
upholstery upkeep upland uplift upmarket upon upped upper upperclassmen uppercut uppermost uppon upraised upright
uprising upriver uproar uproariously uproot ups upscale upset upshot upside upstaged upstairs upstanding upstart
upstate upstream upsurge upswing uptake uptempo uptick uptight uptown uptrend upturn upward uranium uranyl urban
urbane urbanism urbanization urbanized urea uremia urethane urethra urge urgency urgent urinals urinary urine urn us
usability usable usage use useable useful usefulness useless uselessness userfriendly usher ussr usual usurious usurp
usurpation ususal utensils utero uterus utilitarian utility utilization utilize utmost utopia utopian utopianism
utter utterance uttermost uttuh vacancy vacanices vacant vacate vacation vacationland vaccinating vaccination vaccine
vaccinia vacillate vacillation vacuolated vacuolization vacuous vacuum vagabond vagabondage vagaries vagina vaginal
vagrant vague vagueness vaguest vain valet valewe valiant valid validate validation validity valley valor valuable
valuation value valueless valve vampire vampirism vandalism vandalized vandals vane vanguard vanilla vanish vanity
vanquish vans vantage vapor vaporization vaquero variability variable variance variant variation varicolored
variegated variety various varitinted varityping varmint varnish vary vasa vascular vase vasodilator vasorum vassal
vast vats vaudeville vault vaunted veal vector veer vegetable vegetarian vegetation vegetative vehemence vehement
vehicle vehicular veil vein veldt vellum velocity velour velvet velveteen velvety venal vendetta vending vendor
veneer venerable venerated veneration venereal vengeance venison venom venomous vent ventilated ventilates
ventilating ventilation ventilator ventricle ventricular venture venturers venturesome venue veracious veracity
veranda verandah verb verbal verbatim verbenas verbiage verdant verdict verge veridical verie verifiable verifiably
verification verifier verify verisimilitude veritable verity vermeil vermilion vernacular vernal vernier versa
versatile versatility verse version verso versus vertebrae vertebral vertebrate vertex vertical vertigo verve very
vesicular vessel vest vestibule vestige vestments vet veteran veterinarian veterinary veto vex vexatious via
viability viable viaduct vial vibes vibrancy vibrant vibrate vibration vibrato vibratory vibrionic vicar vicarious
vice vicelike vicinity vicious viciousness vicissitudes vicitims victim victimize victimless victor victorious
victory victuals video videocam videocameras videocasette videocassette videodiscs videodisk videotape videotex
videotext vie view viewership viewless viewpoint vigil vigilance vigilant vigilantism vignette vigor vigorous vile
vilification vilified vilifies vilifying villa village villain villainous vindicate vindication vindictive vine
vinegar vineyard vintage vintner vinyl vioiln violate violation violator violence violent violet violin violinist
vipers viral virgin virginity virile virility virologist virtual virtue virtuosi virtuosity virtuoso virtuous
virulence virulent virus virutally visa visage viscera visceral viscoelastic viscometer viscosity viscous vise
viselike visibility visible visibly vision visionary visit visitation visitor vista vistors visual visualization
visualize vitae vital vitality vitamin vitiate vitriol vitriolic vivacious vivacity vivid vividness vivify vivo
vocabulary vocal vocalic vocalism vocalist vocalization vocalize vocation vocational voce vociferous vociferousness
vodka vogue voice voiceless void volatile volatility volatilization volcanic volcano volition volley volleyball
voltage voltaic voltmeter volts voluble volubly volume volumetric volumetrically voluminous voluntarily voluntarism
voluntary volunteer volunteerism voluptuous vomica vomit voodoo voracious vortex vote votive voucher vouching
vouchsafes voume vow vowel voyage voyageurs voyeurism vp vu vuhranduh vulcanized vulgar vulnerability vulnerable
vulpine vulture vying wacky wad waddlers waddles wade wafer waffle waft wag wage waggishly waggled waggling wagon
wahtahm waif wail wainscoted waist waistcoat wait waitin waitress waive wake wakeful wakefulness wakened wakening
wales walk walkin walkout walkover walkway wall wallboard wallcoverings wallet wallflower wallop wallow wallpaper
walnut walrus waltz wan wand wane wangled wanna want wanta wanton war warbler warbling warchest ward warden wardrobe
wardroom ware warehouse warehouseman warfare warfront warhead warily wariness warless warlike warlords warm
warmhearted warmish warmth warmup warn warp warrant warrantless warranty warren warrent warrior warship wart wartime
wartorn warty wary was wash washable washbasin washboard washbowl washload washouts wasp waspish wassail waste
wastebasket wasteful wasteland wastepaper wastewater wastrel watch watchdog watchful watchmaker watchman watchmen
watchtowers watchword water watercolor watercolorist waterfall waterflows waterfront waterline waterlogged watermelon
waterproof watershed waterside waterskiing waterway waterworks watery watt wattles wave wavelength wavy wax waxen
waxy way waylaid waypoint wayside wayward we weak weaken weakest weakling weakness weakwilled wealth wealthier
wealthiest wealthy wean weapon weaponry weaponsmaking wear wearily wearin weariness wearisome weary weasel weasling
weather weatherbeaten weatherman weatherproof weatherstrip weave weavers web wed wedge wedlock wee week weekday
weekend weeklong weeknight weep weepers weevil wei weigh weight weightlessness weighty weir weird weirdest weirdo
weirdy welcome weld welfare well wellbeing wellhead wellknown wellness wellplaced wellrun wellspring welter welts
went wept were werewolves west westbound westerly western westward wet wetlands wetness whack whacky whaddya whale
whalesized whammo whammy wharf wharves what whatever whatsoever wheare wheat wheedled wheel wheelbase wheelchair
wheellike wheezed wheezes wheezing whelk when whence whenever wher where whereabouts whereas whereby whereever
wherefores wherein whereof whereon whereupon wherever wherewith wherewithal whether whetted which whichever whiff
while whim whimper whimsical whimsy whine whinny whip whipcracking whiplash whipsaw whir whirl whirlpool whirlwind
whisked whiskered whiskers whiskery whiskey whisking whisks whisky whisper whistle whistleblower whit white
whitecollar whiteface whitehaired whitened whiteness whitening whitens whitetail whitewalled whitewash whitish
whittle whiz whizzes who whodunnit whoe whoever whole wholehearted wholeness wholesale wholesome wholewheat wholly
whom whooosh whoop whoosh whoppers whopping whore whorls whose whosoever whupped why whyfores wick wickedness wicket
wide widegrip widen widespread widest widget widow widowhood width widthwise wield wieners wife wig wiggier wiggle
wigmaker wignapping wil wild wildcat wildcatter wilderness wildest wildflowers wildlife wildness wilfully will
willful william willinge willingess willingness willow willowy willpower willya wilt wily wimp win wince winches wind
windbag windbreaks windfall windless windmill window windowless windowpane windshield windstorm windswept windup
windy wine winehead winery wing wingbeat wingman wink winless winner winningest winnow winos winsome winter
wintertime wintry wipe wipeout wire wireless wireline wiretap wiry wisdom wise wisecrack wisenheimer wisest wish
wishful wishywashy wisp wispy wistful wit witch witchcraft witchy with witha withal withdraw withdrawal withdrawn
withdrew withheld withhold within without withstand withstood witness wittily wittiness wittingly witty wive wizard
wo wobble wobbly wod woe woebegone woeful wohaw wohd woke woken wold wolde wolf wolfishly wolves woman womanhood
womanizing womb women won wonder wonderbars wonderful wonderfulness wonderland wonderment wondrous wonduh wont woo
wood woodcarver woodchucks woodcutters wooden woodgraining woodland woodlots woodpecker woodshed woodsmoke woodsy
woodwind woodwork woodworm woof wool woolen woolgather woolworkers woomera wooooosh woozy wop word wordlessly
wordplay wordy wore work workability workable workaholic workbench workbooks workday workforce workhorse workin
workingmen workload workman workmanlike workmanship workmen workout workplace workroom worksheet workshop workstation
worktable workweek world worldwide worm wormwood wormy worn wornout worriers worrisome worry worryin worse worsen
worship worshipful worshipper worst wort worth worthier worthiest worthiness worthless worthlessness worthwhile
worthwile worthy would woulda wouldbe wound wove woven wowed wows wrack wrangled wrangler wrangling wrap wrapper
wrappin wrath wrathful wreak wreath wreck wreckage wree wrench wrest wrestle wretch wretchedness wriggled wriggling
wring wrinkle wrist wristwatch writ write writedown writeoff writhe written wrondgoing wrong wrongdoer wrongdoing
wrongful wrongness wrote wrought wrung wry wryness wt wth wtih wuh wus wynne xenon xenophobia xenophobic xxxx xylem
xylene xylophones ya yacht yachtel yachters yachtsman yachtsmen yahoos yakking yaks yank yapping yard yardage
yardstick yardwork yarn yassuhs yawl yawn yaws yb yc ye yea yeah year yearago yearall yearbook yeard yearearlier
yearend yearling yearlong yearn yearthat yeast yell yellerish yellin yellow yellowish yelp yen yenta yes yesteday
yesterday yesteryear yet yeterday yf yff yg yield yip yj yl ym ymg yodel yoga yogurt yoke yokel yolk yon yonder
yongst yore you young youngest youngish youngster younguh your yourself yourselves youth youthful yow yp yr yrs ys yt
yuan yucca yuh yuk yuletide yummy yuppie yuse yyyy zany zap zappers zeal zealot zealous zebra zenith zeroed zeroing
zeros zest zestfully zg zigzagging zigzags zilch zillions zim zinc zip zipper zippo zirconate zitless zlotys zodiacal
zombie zone zoo zookeeper zoologist zoology zoom zoooop zoot zorrillas zotl zounds zq`);
