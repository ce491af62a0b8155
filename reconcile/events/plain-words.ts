// Words that many acts of this trade share: they say nothing about which of them is meant.
export const PLAIN_WORDS: readonly string[] =
  `that with from said which before after last were been them will have made first would against over three four five
  seven this since under when where while also into their there these those they than then only most more such both some
  same other still could about until next every today yesterday tomorrow without between because through during among
  told asked said says wrote writes called according came come taken take took make makes made given give gave
  monday tuesday wednesday thursday friday saturday sunday sept january february march april june july august september
  october november december year years month months week weeks days hours morning evening
  export exports exporter order orders ordered office bureau department ministry minister ministerial agency
  authority directorate director administration government federal national state states united foreign country countries
  company companies firm firms business chips chip processor processors accelerator accelerators semiconductor computing
  compute computer model models artificial intelligence technology technologies system systems advanced machine
  rule rules regulation licence licences license licenses licensed permit permits permission requirement require requires
  required approval trade trading commerce control controls controlled restriction restrictions restricted limit limits
  measure measures decision decided step action list listed listing sell sells sold sale sales ship ships shipped
  shipment shipments deliver delivery customer customers supplier suppliers buyer buyers user users account accounts
  court judge case announced announce announcement published publish notice statement effect apply applies applied
  people person official officials lawyer lawyers spokesman spokeswoman million billion percent dollars
  dass nicht wird werden wurde wurden haben hatte seit nach über unter einer eines einem diese dieser mehr auch noch
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli oktober dezember
  dans pour avec sont cette leur plus depuis après avant entre lundi mardi mercredi jeudi vendredi janvier février
  mars avril juin juillet août septembre octobre novembre décembre
  para desde sobre entre hasta como este esta pero lunes martes jueves viernes enero febrero marzo mayo
  door naar heeft hebben werd worden sinds maandag dinsdag woensdag donderdag vrijdag`.split(/\s+/u);
