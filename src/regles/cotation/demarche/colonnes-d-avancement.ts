import type { ColonnesAttendues } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'

export const COT_31: FicheDeRegle = {
  id: 'COT-31',
  titre: 'Tableau départemental d’avancement',
  nature: 'controle',
  articles: [reference('circulaire seule', COTATION_2022, 'lettre')],
  parametres: [],
  pointsOuverts: [],
}

/** Colonnes du tableau départemental (COT-31), dont celles qui disent l'obligation et le retard (COT-01, COT-02). */
export const COLONNES_D_AVANCEMENT = {
  territoire: { titres: ['territoire', 'EPCI'], type: 'texte', exigee: true },
  type: { titres: ['type', 'type de territoire'], type: 'texte', exigee: true },
  plh: { titres: ['tenu à un PLH', 'PLH'], type: 'booleen', zeroVide: true, exigee: true },
  competence: { titres: ['compétence habitat'], type: 'booleen', zeroVide: true, exigee: true },
  qpv: { titres: ['nombre de QPV', 'QPV'], type: 'entier', exigee: true },
  cil: { titres: ['CIL'], type: 'booleen', zeroVide: true },
  cia: { titres: ['CIA'], type: 'booleen', zeroVide: true },
  ppgdid: { titres: ['PPGDID'], type: 'booleen', zeroVide: true },
  avancement: { titres: ['avancement', 'statut'], type: 'texte' },
  adoption: { titres: ['adoption', 'date d’adoption'], type: 'date' },
  miseEnService: { titres: ['mise en service', 'date de mise en service'], type: 'date' },
  conforme: { titres: ['conforme ELAN', 'cotation conforme'], type: 'booleen', zeroVide: true },
  prevue: { titres: ['mise en service prévue', 'calendrier prévu'], type: 'date' },
  affichee: { titres: ['échéance affichée'], type: 'date' },
  animation: { titres: ['animation locale'], type: 'texte' },
  signees: { titres: ['conventions de flux État signées'], type: 'entier' },
  prevues: { titres: ['conventions de flux État prévues'], type: 'entier' },
} as const satisfies ColonnesAttendues
