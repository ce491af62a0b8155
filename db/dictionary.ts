// The shapes of what is packed, so that a short text need not spell them out. What was packed with a dictionary is read with the
// same one only: these lines are never changed. What comes to be kept later does without, or gets a dictionary beside this one.
export const DICTIONARY = Buffer.from(`\
[{"start":0,"end":1,"role":"paragraph"},{"start":1,"end":2,"role":"heading"}]\
{"title":"","byline":[],"published":"2027-01-01T08:00:00.000Z","modified":null,"section":null,"language":"en","canonicalUrl":null,"signals":[{"field":"published","source":"","value":""}]}
{"article":"art_","text":"","start":1,"end":2,"value":"2027-01-01","precision":"day","inferred":false,"rule":"month day"}
{"article":"art_","entity":{"id":"ent_","type":"organization","name":""},"text":"","start":1,"end":2,"rule":"known name"}
{"id":"clm_","article":"art_","quote":"","start":1,"end":2,"direct":false,"speaker":{"id":"ent_","name":""},"speakerText":null,"speakerKind":"person","stance":"asserts","via":null,"obtainedBy":null,"event":"evt_","slots":{},"rule":""}
{"id":"evt_","action":"licence_denial","status":"announced","date":"2027-01-01","precision":"day","actors":[{"id":"ent_","name":""}],"targets":[],"objects":[],"summary":{"text":"","citation":{"article":"art_","quote":"","start":1,"end":2}},"reports":[{"article":"art_","quote":"","start":1,"end":2,"key":"evt_"}],"fields":{"action":[{"value":"","shown":true,"entity":"ent_","reports":1,"origins":1,"citations":[{"article":"art_"
{"language":"en","relevance":{"relevant":true,"reason":"","rule":""},"sentences":[{"start":1,"end":2,"block":0}],\
"entities":[{"key":"company|","type":"company","name":"","aliases":[""],"developer":"","ids":{"country":"US"},"known":true}],\
"mentions":[{"start":1,"end":2,"text":"","entity":"person|","rule":""}],"roles":[{"start":1,"end":2,"person":"person|","role":"","rule":""}],\
"dates":[{"start":1,"end":2,"text":"","value":"2027-01-01","precision":"day","inferred":false,"stated":["day","month"],"anchor":null,"rule":""}],\
"quantities":[{"start":1,"end":2,"text":"","value":1,"low":null,"high":null,"unit":null,"of":null,"approx":false,"rule":""}],\
"claims":[{"start":1,"end":2,"quote":"","direct":false,"speaker":"person|","speakerText":"","speakerKind":"person","stance":"asserts","via":null,"obtainedBy":null,"slots":{},"rule":""}],\
"reports":[{"key":"evt_","start":1,"end":2,"quote":"","action":{"value":"access_ban","start":1,"end":2,"rule":""},"status":{"value":"announced","start":1,"end":2,"rule":""},\
"actors":[{"value":"agency|","start":1,"end":2,"rule":""}],"targets":[],"objects":[{"value":"model|","start":1,"end":2,"rule":""}],"date":{"value":"2027-01-01","start":1,"end":2,"rule":""},\
"effective":null,"background":false,"reality":"real","tentative":false,"rule":""}],"credits":[]}`);
