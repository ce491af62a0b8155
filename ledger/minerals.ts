// Raw materials that counter-measures are about: alternatives of a regular expression over lower-cased text.

export const MINERALS =
  'gallium|germanium|antimony|quartz|graphite|tungsten|rare.earths?|minerals?|magnets?|lithium|cobalt|nickel|indium|bismuth|tellurium|molybdenum|helium|neon|tantalum|titanium|yttrium|dysprosium|terbium|scandium|fluorspar|silicon metal|polysilicon|manganese|copper|palladium|platinum|niobium|beryllium|vanadium|magnesium|hafnium|zirconium|boron|borates?|cerium|lanthanum|neodymium|praseodymium|samarium|gadolinium|holmium|erbium|lutetium|europium|rhenium|selenium|arsenic|chromium|ruthenium|iridium|rhodium|strontium|barium|caesium|cesium|rubidium|thallium|zinc|uranium|rare metals?|critical metals?|krypton|xenon';
