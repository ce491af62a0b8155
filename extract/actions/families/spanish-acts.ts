// Acts worded in Spanish.
// In: "El ministerio denegó dos solicitudes." Out: "La niña rechazó la sopa."
import { familyOf } from './foreignSteps.ts';

const PAPER = '(licencias?|permisos?|autorización|autorizaciones)';
const MEASURE = '(restricciones|controles|prohibición|medidas?|normas?|reglas?|orden|veto|embargo|{LAW})';
const ROLL = '(lista negra|lista de entidades|lista|registro|anexo|{LIST})';

export const SPANISH_ACT = familyOf([
  {
    step: 'duty',
    when: `(exige|exigirá|exigen|exigió|impone|impuso|requiere|requerirá|necesitará|necesitarán) ~5 ${PAPER}`,
  },
  {
    step: 'duty',
    when: `(sujet[ao]s?|somet(e|ió|ido|ida)|supeditad[ao]s?) a ~3 ${PAPER}`,
  },
  {
    step: 'added',
    when: `(incluyó|incluye|añadió|añade|agregó|agrega|incorporó|puso|inscribió|incluido|incluida|incluidas|añadidas) ~12 (en|a) (la|su|una) ~2 ${ROLL}`,
  },
  {
    step: 'denied',
    when: `(denegó|deniega|rechazó|rechaza|negó|denegado|rechazado) ~6 (solicitud(es)?|${PAPER}|exportaciones|envío)`,
  },
  {
    step: 'granted',
    when: `(concedió|concede|otorgó|otorga|aprobó|concedido|otorgado) ~6 ${PAPER}`,
  },
  {
    step: 'filed',
    when: '(demandó|demanda a|recurrió|recurre|impugnó|impugna|llevó|acudió) ~8 (tribunal(es)?|justicia|juzgado|corte|{COURT}|{AGENCY}|gobierno|ministerio)',
  },
  {
    step: 'stay',
    when: `(juez|jueza|tribunal|corte|{COURT}) ~8 (suspendió|suspende|bloqueó|congeló|paralizó|anuló) ~4 ${MEASURE}`,
  },
  {
    step: 'lift',
    when: `(relajó|relaja|levantó|levanta|flexibilizó|suavizó|eximió|exime|suspendió) ~6 ${MEASURE}`,
    needs: ['agency', 'country', 'company'],
  },
  {
    step: 'penalty',
    when: '(multa|sanción) (de|por) ~4 (euros|dólares|millones|pesos)',
  },
  {
    step: 'arrest',
    when: '(fue|fueron|ha sido|han sido) (detenid[ao]s?|arrestad[ao]s?|multad[ao]s?|incautad[ao]s?|decomisad[ao]s?|condenad[ao]s?)',
  },
  {
    step: 'closed',
    when: '(cerró|cierra|bloqueó|bloquea|desactivó|suspendió|dejó de|dejará de) ~6 (acceso|usuarios|clientes|cuentas|ventas|vender|suministrar|envíos)',
    needs: ['company'],
    needsActor: true,
  },
  {
    step: 'minerals',
    when: '(suspendió|suspende|restringió|restringe|prohibió|prohíbe|cortó|limitó) ~6 (exportaciones|envíos|ventas|suministros?) de ~3 ({mineral}|galio|germanio|grafito|tierras raras|boro|litio|wolframio)',
  },
  {
    step: 'talks',
    when: '(conversaciones|negociaciones|reuniones) ~4 (entre|con|en) ~3 ({COUNTRY}|{AGENCY}|{PERSON}|{capital})',
  },
  {
    step: 'committee',
    when: '(comisión|senado|congreso|parlamento|cámara|asamblea) ~6 (aprobó|aprueba|votó|respaldó) ~6 (ley|proyecto|texto|{BILL})',
  },
  {
    step: 'asked',
    when: '({COUNTRY}|{AGENCY}|{COMPANY}|gobierno|ministerio) (ha )?(pidió|pedido|solicitó|solicitado|pide|solicita) ~2 (a|al|que|una)',
  },
]);
