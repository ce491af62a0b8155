// A style attribute, kept as far as it only changes how its own text looks.

const PROPERTIES = new Set(
  `azimuth background-color border-bottom-color border-collapse border-color border-left-color border-right-color
   border-top-color clear color cursor direction display elevation float font font-family font-size font-style
   font-variant font-weight height letter-spacing line-height overflow pause pause-after pause-before pitch
   pitch-range richness speak speak-header speak-numeral speak-punctuation speech-rate stress text-align
   text-decoration text-indent unicode-bidi vertical-align voice-family volume white-space width`.split(/\s+/),
);
const FAMILIES = /^(?:background|border|margin|padding)(?:-|$)/;
const WORDS = new Set(
  `auto aqua black block blue bold both bottom brown center collapse dashed dotted fuchsia gray green !important italic
   left lime maroon medium none navy normal nowrap olive pointer purple red right solid silver teal top transparent
   underline white yellow`.split(/\s+/),
);
const VALUE =
  /^(?:#[\da-f]{3,8}|rgb\(\d{1,3}%?,?|\d{1,3}%?,?|\d{1,3}%?\)|-?\d{0,2}\.?\d{0,2}(?:cm|em|ex|in|mm|pc|pt|px|%|,|\))?)$/i;

/** `color: red;`, or nothing. Addresses, positions and what could be anything else are left out. */
export function cleanStyle(style: string): string {
  const declarations = style.replace(/url\s{0,9}\([^)]{0,2000}\)/gi, ' ').slice(0, 2000);
  if (/[\\<>@]|expression|\/\*/i.test(declarations)) return '';
  return declarations
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      if (colon < 0 || value === '') return [];
      const isKnown =
        PROPERTIES.has(property) ||
        (FAMILIES.test(property) && value.split(/\s+/).every((word) => WORDS.has(word) || VALUE.test(word)));
      return isKnown ? [`${property}: ${value};`] : [];
    })
    .join(' ');
}
