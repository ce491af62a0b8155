// How much each kind of agreement says that two reports are of one act:
// where both tell the same phase of an action, and where they tell acts that are merely kin ("a rule" and "a ban").
// Fitted to pairs of passages of invented presses whose acts are known, then rounded.
export const POINTS = {
  'same step': [3.6, 0],
  'like step': [2.9, 2.9],
  'other stage': [-1.8, -1.8],

  'same day': [2.7, 2],
  'same week': [1.9, 0.3],
  'same month': [1.2, -0.6],
  'same year': [0, -0.6],
  'day or two apart': [0.7, 0.4],
  'days apart': [-0.9, -0.9],
  'long apart': [-2.7, -2.7],
  'bite on one day': [0.5, 0.3],
  'told before': [-2.4, -2.4],
  'told as news': [1.3, 0.2],
  'told soon': [0.1, -0.3],
  'told later': [-1.2, -1.5],
  'told long after': [-1, -1],
  'news of one day': [0.8, 0.3],
  'news of one week': [-0.3, -0.6],
  'news of a season': [-1, -1.2],
  'news long apart': [-0.7, -0.7],

  thing: [0.6, 2.2],
  company: [0.2, 0],
  person: [0.5, 0.3],
  law: [0.4, 1.6],
  body: [1.2, 0.8],
  office: [0.3, 0.4],
  country: [0.3, -0.4],
  'other company': [-1.7, -1.7],
  'other person': [-0.3, -0.3],
  'other thing': [-2.3, -2.3],
  'thing of a family': [0.5, 0.8],
  'law by its end': [0.4, 0.8],

  party: [0.6, 0],
  'person doing': [0.5, 0.5],
  doer: [0.3, 0.6],
  'other doer': [-0.3, -0.3],
  'thing meant': [0.8, 0.3],
  'country hit': [0.2, 0],

  figure: [1, 0.8],
  words: [0.5, 0.1],
  material: [1, 0.8],
  'same article': [-0.8, -0.8],
  beside: [0.5, 0.5],
  'named and told': [-0.2, -0.2],
  recalled: [0, 0],
} as const satisfies Record<string, readonly [number, number]>;

/** What the points of two reports of one act come to, at least. */
export const NEEDED = 2.4;
