// Acts worded in Spanish.
// In: "El ministerio denegó dos solicitudes." Out: "La niña rechazó la sopa."
import { type Family, MAKER, PARTY, STATE } from '../trigger.ts';

const PAPER = '(licencias?|permisos?|autorización|autorizaciones)';
const MEASURE = '(restricciones|controles|prohibición|medidas?|normas?|reglas?|orden|veto|embargo|{LAW})';
const ROLL = '(lista negra|lista de entidades|lista|registro|anexo|{LIST})';

export const SPANISH_ACT: Family = {
  action: 'licence_requirement',
  actors: STATE,
  targets: ['company', 'country', 'organization', 'person'],
  objects: ['chip', 'model', 'law'],
  rows: [
    {
      step: 'duty',
      status: 'in_effect',
      when: `(exige|exigirá|exigen|exigió|impone|impuso|requiere|requerirá|necesitará|necesitarán) ~5 ${PAPER}`,
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(sujet[ao]s?|somet(e|ió|ido|ida)|supeditad[ao]s?) a ~3 ${PAPER}`,
      needs: [],
    },
    {
      step: 'added',
      action: 'entity_listing',
      status: 'announced',
      when: `(incluyó|incluye|añadió|añade|agregó|agrega|incorporó|puso|inscribió|incluido|incluida|incluidas|añadidas) ~12 (en|a) (la|su|una) ~2 ${ROLL}`,
      needs: [],
    },
    {
      step: 'denied',
      action: 'licence_denial',
      status: 'denied',
      when: `(denegó|deniega|rechazó|rechaza|negó|denegado|rechazado) ~6 (solicitud(es)?|${PAPER}|exportaciones|envío)`,
      needs: [],
    },
    {
      step: 'granted',
      action: 'licence_grant',
      status: 'completed',
      when: `(concedió|concede|otorgó|otorga|aprobó|concedido|otorgado) ~6 ${PAPER}`,
      needs: [],
    },
    {
      step: 'filed',
      action: 'litigation',
      status: 'announced',
      when: '(demandó|demanda a|recurrió|recurre|impugnó|impugna|llevó|acudió) ~8 (tribunal(es)?|justicia|juzgado|corte|{COURT}|{AGENCY}|gobierno|ministerio)',
      needs: [],
      actors: ['company', 'organization'],
      targets: ['agency'],
    },
    {
      step: 'stay',
      action: 'litigation',
      status: 'suspended',
      when: `(juez|jueza|tribunal|corte|{COURT}) ~8 (suspendió|suspende|bloqueó|congeló|paralizó|anuló) ~4 ${MEASURE}`,
      needs: [],
      actors: ['organization', 'person'],
    },
    {
      step: 'lift',
      action: 'partial_lift',
      status: 'lifted',
      when: `(relajó|relaja|levantó|levanta|flexibilizó|suavizó|eximió|exime|suspendió) ~6 ${MEASURE}`,
      needs: ['agency', 'country', 'company'],
    },
    {
      step: 'penalty',
      action: 'enforcement',
      status: 'completed',
      when: '(multa|sanción) (de|por) ~4 (euros|dólares|millones|pesos)',
      needs: [],
    },
    {
      step: 'arrest',
      action: 'enforcement',
      status: 'completed',
      when: '(fue|fueron|ha sido|han sido) (detenid[ao]s?|arrestad[ao]s?|multad[ao]s?|incautad[ao]s?|decomisad[ao]s?|condenad[ao]s?)',
      needs: [],
      passive: true,
    },
    {
      step: 'closed',
      action: 'voluntary_restriction',
      status: 'in_effect',
      when: '(cerró|cierra|bloqueó|bloquea|desactivó|suspendió|dejó de|dejará de) ~6 (acceso|usuarios|clientes|cuentas|ventas|vender|suministrar|envíos)',
      needs: ['company'],
      actors: MAKER,
      needsActor: true,
    },
    {
      step: 'minerals',
      action: 'retaliation',
      status: 'announced',
      when: '(suspendió|suspende|restringió|restringe|prohibió|prohíbe|cortó|limitó) ~6 (exportaciones|envíos|ventas|suministros?) de ~3 ({mineral}|galio|germanio|grafito|tierras raras|boro|litio|wolframio)',
      needs: [],
      actors: ['country', 'agency'],
      targets: ['country'],
    },
    {
      step: 'talks',
      action: 'negotiation',
      status: 'completed',
      when: '(conversaciones|negociaciones|reuniones) ~4 (entre|con|en) ~3 ({COUNTRY}|{AGENCY}|{PERSON}|{capital})',
      needs: [],
      actors: PARTY,
    },
    {
      step: 'committee',
      action: 'legislation',
      status: 'proposed',
      when: '(comisión|senado|congreso|parlamento|cámara|asamblea) ~6 (aprobó|aprueba|votó|respaldó) ~6 (ley|proyecto|texto|{BILL})',
      needs: [],
    },
    {
      step: 'asked',
      action: 'request',
      status: 'announced',
      when: '({COUNTRY}|{AGENCY}|{COMPANY}|gobierno|ministerio) (ha )?(pidió|pedido|solicitó|solicitado|pide|solicita) ~2 (a|al|que|una)',
      needs: [],
    },
  ],
};
