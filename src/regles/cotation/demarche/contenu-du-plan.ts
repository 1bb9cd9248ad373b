import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import { declarerSuivi, estVideOuZero, lireVariation } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import { LE_TABLEAU, situer } from './constats'
import type { Element } from './listes'
import { reconnaitre } from './listes'

export const COT_03: FicheDeRegle = {
  id: 'COT-03',
  titre: 'Contenu du PPGDID sur la cotation',
  nature: 'controle',
  articles: [reference('art. R. 441-2-10, R. 441-2-11 et R. 362-2 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/** Les sept rubriques que le plan doit porter. */
export const RUBRIQUES_DU_PLAN: readonly Element[] = [
  { libelle: 'principe', autres: ['principe de la cotation'] },
  { libelle: 'modalités', autres: ['modalités de la cotation'] },
  { libelle: 'critères', autres: ['critères de cotation'] },
  { libelle: 'poids', autres: ['poids des critères', 'pondération'] },
  { libelle: 'effet du refus', autres: ['effet du refus d’un logement adapté', 'refus'] },
  { libelle: 'évaluation', autres: ['modalités d’évaluation'] },
  { libelle: 'information du demandeur', autres: ['information'] },
]

/** Grille facultative : elle ne compte pas dans les sept, mais doit figurer au plan si on l'applique. */
const GRILLE_MUTATION: Element = { libelle: 'grille mutation', autres: ['grille propre aux mutations'] }

const COLONNES = {
  element: { titres: ['élément', 'rubrique ou critère'], type: 'texte', exigee: true },
  present: { titres: ['au PPGDID', 'présent'], type: 'booleen', zeroVide: true, exigee: true },
  page: { titres: ['page', 'article'], type: 'texte' },
  applique: { titres: ['appliqué'], type: 'booleen', zeroVide: true },
  pointsDuPlan: { titres: ['points au PPGDID'], type: 'brut' },
  pointsAppliques: { titres: ['points appliqués'], type: 'brut' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export const SUIVI_CONTENU_DU_PLAN = declarerSuivi<typeof COLONNES>({
  id: 'COT-03',
  titre: 'Contenu du PPGDID sur la cotation',
  aide: 'Les sept rubriques du plan et la grille des mutations, à cocher ; dessous, une ligne par critère de la grille avec ses points au plan et ses points appliqués. Le contrôle dit ce qui manque au plan et ce qui s’en écarte.',
  fiches: [COT_03],
  colonnes: COLONNES,
  aides: {
    element: 'Une des sept rubriques, « grille mutation », ou le nom d’un critère de la grille.',
    present: 'Oui si le plan porte cette rubrique ou cette grille. 0 ou vide : non.',
    page: 'Page ou article du plan, pour le retrouver.',
    applique: 'Pour la grille mutation : Oui si on l’applique. 0 ou vide : non.',
    pointsDuPlan: 'Pour un critère : points inscrits au plan ; 0 est un nombre de points. Vide : critère absent du plan.',
    pointsAppliques: 'Pour un critère : points de la grille en service ; 0 est un nombre de points. Vide : critère non appliqué.',
  },
  choix: { element: [...RUBRIQUES_DU_PLAN, GRILLE_MUTATION].map(({ libelle }) => libelle) },
  calculees: [],
  depart: [...RUBRIQUES_DU_PLAN, GRILLE_MUTATION].map(({ libelle }) => [libelle, null, null, null, null, null]),
  exemple: [
    ['principe', 'Oui', 'p. 12', null, null, null],
    ['modalités', 'Oui', 'p. 12', null, null, null],
    ['critères', 'Oui', 'p. 14', null, null, null],
    ['poids', 'Oui', 'p. 15', null, null, null],
    ['effet du refus', 'Non', null, null, null, null],
    ['évaluation', 'Oui', 'p. 20', null, null, null],
    ['information du demandeur', 'Oui', 'p. 21', null, null, null],
    ['grille mutation', 'Oui', 'p. 18', 'Oui', null, null],
    ['DALO', null, 'p. 16', null, 100, 100],
    ['Habite la commune', null, 'p. 16', null, 10, 20],
  ],
  controler: (lignes) => ({
    constats: [...controlerRubriques(lignes), ...controlerMutation(lignes), ...controlerGrille(lignes)],
    calculs: lignes.map(() => []),
  }),
})

function controlerRubriques(lignes: readonly Ligne[]): ConstatDeTableau[] {
  const presentes = RUBRIQUES_DU_PLAN.filter((rubrique) =>
    lignes.some((ligne) => designe(ligne, rubrique) && ligne.present === true),
  )
  const absentes = RUBRIQUES_DU_PLAN.filter((rubrique) => !presentes.includes(rubrique)).map((rubrique) => {
    const ligne = lignes.find((candidate) => designe(candidate, rubrique))?.numero ?? null
    return situer(COT_03, 'EL', { ligne, colonne: COLONNES.present }, 'cotation-demarche.plan.rubrique', {
      rubrique: rubrique.libelle,
    })
  })
  const compte = { presentes: presentes.length, total: RUBRIQUES_DU_PLAN.length }
  return [...absentes, situer(COT_03, 'IF', LE_TABLEAU, 'cotation-demarche.plan.compte', compte)]
}

function designe({ element }: Ligne, rubrique: Element): boolean {
  return reconnaitre([rubrique], element) !== undefined
}

function controlerMutation(lignes: readonly Ligne[]): ConstatDeTableau[] {
  return lignes
    .filter((ligne) => designe(ligne, GRILLE_MUTATION) && ligne.applique === true && ligne.present !== true)
    .map(({ numero }) => situer(COT_03, 'EL', { ligne: numero, colonne: COLONNES.present }, 'cotation-demarche.plan.mutation'))
}

/** La grille appliquée doit être celle du plan, critère par critère ; sans elle (vide, ou 0 rendu pour vide), le contrôle s'arrête là. */
function controlerGrille(lignes: readonly Ligne[]): ConstatDeTableau[] {
  const criteres = lignes.filter(({ element }) => reconnaitre([...RUBRIQUES_DU_PLAN, GRILLE_MUTATION], element) === undefined)
  if (criteres.every(({ pointsDuPlan }) => estVideOuZero(pointsDuPlan))) {
    return [situer(COT_03, 'IF', LE_TABLEAU, 'cotation-demarche.plan.grille-absente')]
  }
  return criteres.flatMap(controlerCritere)
}

function controlerCritere({ numero: ligne, element, pointsDuPlan, pointsAppliques }: Ligne): ConstatDeTableau[] {
  const critere = element ?? ''
  const [auPlan, appliques] = [lireVariation(pointsDuPlan), lireVariation(pointsAppliques)]
  const illisibles = [
    [COLONNES.pointsDuPlan, auPlan, pointsDuPlan] as const,
    [COLONNES.pointsAppliques, appliques, pointsAppliques] as const,
  ].filter(([, lu]) => typeof lu === 'string' && lu !== 'vide')
  if (illisibles.length > 0) {
    return illisibles.map(([colonne, , lu]) =>
      situer(COT_03, 'IN', { ligne, colonne }, 'cotation-demarche.points-illisibles', { lu: String(lu) }),
    )
  }
  const lieu = { ligne, colonne: COLONNES.pointsAppliques }
  if (typeof auPlan !== 'number' && typeof appliques !== 'number') {
    return [situer(COT_03, 'AL', lieu, 'cotation-demarche.plan.critere-sans-points', { critere })]
  }
  if (typeof auPlan !== 'number') return [situer(COT_03, 'EL', lieu, 'cotation-demarche.plan.critere-hors-plan', { critere })]
  if (typeof appliques !== 'number')
    return [situer(COT_03, 'EL', lieu, 'cotation-demarche.plan.critere-non-applique', { critere })]
  return auPlan === appliques ? [] : [situer(COT_03, 'EL', lieu, 'cotation-demarche.plan.poids', { critere, auPlan, appliques })]
}
