import { nomDeLecture, POINTS_OUVERTS, REGLES } from '../../regles'
import { composer } from './composer'
import type { ColonneDeFeuille } from './presenter'
import type { ChoixDHypothese, FeuilleDecrite } from './types'

export const FEUILLE_HYPOTHESES = 'Hypothèses'

/** Règles du rattrapage et du contrat, et celle qui corrige les articles que le contrat cite. */
const REGLES_DU_CONTRAT = /^(?:SRU-|CMS-|COM-09$)/

/** Points ouverts de ces règles, dans l'ordre du registre. */
export const POINTS_DU_CONTRAT = (() => {
  const touches = new Set(REGLES.filter(({ id }) => REGLES_DU_CONTRAT.test(id)).flatMap(({ pointsOuverts }) => pointsOuverts))
  return POINTS_OUVERTS.filter(({ id }) => touches.has(id))
})()

/** Plage que lit l'argument `lectures` de nos fonctions : les mêmes lignes quelle que soit la table. */
export const LECTURES = `'${FEUILLE_HYPOTHESES}'!$A$2:$B$${POINTS_DU_CONTRAT.length + 1}`

const SANS_AUTRE = 'aucune'

/** L'effet chiffré dépend des résultats rendus : il se remplit après calcul. */
const COLONNES: readonly ColonneDeFeuille[] = [
  { code: 'point', intitule: 'Point ouvert', type: 'code' },
  { code: 'choix', intitule: 'Lecture choisie', type: 'code' },
  { code: 'defaut', intitule: 'Lecture par défaut', type: 'texte' },
  { code: 'autres', intitule: 'Autres lectures', type: 'texte' },
  { code: 'effet', intitule: 'Effet chiffré', type: 'texte' },
  { code: 'motif', intitule: 'Motif du choix', type: 'texte' },
  { code: 'question', intitule: 'Question laissée ouverte', type: 'texte' },
]

/** Une ligne par point ouvert ; un point sans choix est lu par défaut, un choix donné est repris tel quel avec son motif. */
export function feuilleHypotheses(choix: readonly ChoixDHypothese[]): FeuilleDecrite {
  const parPoint = new Map(choix.map((un) => [un.point, un]))
  return composer({
    nom: FEUILLE_HYPOTHESES,
    tableau: {
      colonnes: COLONNES,
      lignes: POINTS_DU_CONTRAT.map(({ id, question, defaut, autres }) => ({
        contenus: {
          point: id,
          choix: parPoint.get(id)?.lecture ?? nomDeLecture(0),
          defaut,
          autres: autres.length === 0 ? SANS_AUTRE : autres.map((autre, i) => `${nomDeLecture(i + 1)} : ${autre}`).join(' ; '),
          motif: parPoint.get(id)?.motif ?? null,
          question,
        },
      })),
    },
  })
}
