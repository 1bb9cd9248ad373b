import type { Lectures, PointOuvert } from '../../../regles'
import { LECTURES_PAR_DEFAUT, lireLectures, nomDeLecture, objectifsQualitatifs, plancherRattrapage, reglePls, repartitionParArrondissement } from '../../../regles'
import type { CadreDuContrat, ChoixDHypothese, CommuneARemplir, LigneSaisie } from '../../../trames'
import { entreeSru, objectifDuContrat, objectifsDeCommune, POINTS_DU_CONTRAT, tauxDe } from '../../../trames'
import { controlerLaRepartition } from './repartition'

/** Nombre, ou verdict, du contrat qu’un point ouvert peut changer. */
export type Mesure = 'manquants' | 'legal' | 'plancher' | 'retenu' | 'plai' | 'pls' | 'exige' | 'repartition' | 'arrondissements'

/** Une mesure sous chaque lecture d’un point, dans l’ordre de ses lectures ; `null` : sans objet. En logements. */
export interface LigneDEffet {
  /** `null` : le contrat entier. */
  readonly commune: string | null
  readonly mesure: Mesure
  readonly valeurs: readonly (number | string | null)[]
}

export interface EffetDePoint {
  readonly point: PointOuvert
  /** « défaut », « autre »… et ce que chacune dit. */
  readonly lectures: readonly { readonly nom: string; readonly libelle: string }[]
  /** Ce qui change d’une lecture à l’autre ; vide : ce point ne touche aucun nombre de ce contrat. */
  readonly lignes: readonly LigneDEffet[]
}

/** Arrondissements saisis, pour une ville qui en a. */
export type Arrondissements = readonly LigneSaisie[]

/** Effet chiffré de chaque point ouvert sur les communes du contrat, sous toutes ses lectures, les autres points comme choisis. */
export function effetsDesPoints(cadre: CadreDuContrat, choix: readonly ChoixDHypothese[], arrondissements: Arrondissements): readonly EffetDePoint[] {
  const lectures = lecturesLisibles(choix)
  return POINTS_DU_CONTRAT.map((point) => {
    const libelles = [point.defaut, ...point.autres]
    const parLecture = libelles.map((_libelle, rang) => mesurer(cadre, new Map(lectures).set(point.id, rang), arrondissements))
    const [premiere = []] = parLecture
    const lignes = premiere.flatMap(({ commune, mesure }, i) => {
      const valeurs = parLecture.map((mesures) => mesures[i]?.valeur ?? null)
      return valeurs.every((valeur) => valeur === valeurs[0]) ? [] : [{ commune, mesure, valeurs }]
    })
    return { point, lectures: libelles.map((libelle, rang) => ({ nom: nomDeLecture(rang), libelle })), lignes }
  })
}

/** Lectures choisies qui se lisent ; les autres sont à corriger, et dites par ailleurs. */
function lecturesLisibles(choix: readonly ChoixDHypothese[]): Lectures {
  return choix.reduce<Lectures>((lues, { point, lecture }) => {
    const une = lireLectures([[point, lecture]])
    return une instanceof Map ? new Map([...lues, ...une]) : lues
  }, LECTURES_PAR_DEFAUT)
}

interface Mesuree {
  readonly commune: string | null
  readonly mesure: Mesure
  readonly valeur: number | string | null
}

/** Toujours les mêmes mesures dans le même ordre : une lecture à côté de l’autre. */
function mesurer(cadre: CadreDuContrat, lectures: Lectures, arrondissements: Arrondissements): readonly Mesuree[] {
  return [
    ...cadre.communes.flatMap((commune) => mesurerLaCommune(commune, cadre, lectures)),
    ...(cadre.modalite === 'C' ? mesurerLaRepartition(cadre, lectures) : []),
    ...(arrondissements.length === 0 ? [] : [mesurerLesArrondissements(cadre, lectures, arrondissements)]),
  ]
}

function mesurerLaCommune(commune: CommuneARemplir, cadre: CadreDuContrat, lectures: Lectures): readonly Mesuree[] {
  const { manquants, objectifLegal, horsChamp } = objectifsDeCommune(commune, cadre, lectures)
  const retenu = horsChamp.length > 0 ? null : objectifDuContrat(commune, cadre, lectures)
  const { plai, pls } = qualitatifs(commune, retenu, cadre, lectures)
  const valeurs: readonly (readonly [Mesure, number | null])[] = [
    ['manquants', manquants],
    ['legal', objectifLegal],
    ['plancher', plancher(commune, cadre, lectures)],
    ['retenu', retenu],
    ['plai', plai],
    ['pls', pls],
  ]
  return valeurs.map(([mesure, valeur]) => ({ commune: commune.nom, mesure, valeur }))
}

function plancher(commune: CommuneARemplir, cadre: CadreDuContrat, lectures: Lectures): number | null {
  if (cadre.modalite === 'A') return null
  const dispositif = cadre.modalite === 'B' ? 'abaissant' : 'mutualisant'
  const resultat = plancherRattrapage({ ...entreeSru(commune, cadre, lectures), dispositif }, { expliquer: false })
  return resultat.etat === 'etabli' ? resultat.valeur : null
}

function qualitatifs(commune: CommuneARemplir, logements: number | null, { fiche }: CadreDuContrat, lectures: Lectures) {
  const taux = tauxDe(commune)
  if (logements === null || taux === null || reglePls(taux, commune.plh, fiche.periode) === null) return { plai: null, pls: null }
  const couverte = commune.plh ?? false
  const entree = { logements, accession: null, taux, couverte, periode: fiche, lectures, plaiEcrit: null, plsEcrit: null }
  const resultat = objectifsQualitatifs(entree)
  return resultat.etat === 'etabli' ? resultat.valeur : { plai: null, pls: null }
}

function mesurerLaRepartition(cadre: CadreDuContrat, lectures: Lectures): readonly Mesuree[] {
  const controle = controlerLaRepartition(cadre.communes, cadre, lectures)
  const valeur = controle.etat === 'etabli' ? controle.valeur : null
  return [
    { commune: null, mesure: 'exige', valeur: valeur?.avant ?? null },
    { commune: null, mesure: 'repartition', valeur: valeur?.verdict ?? null },
  ]
}

function mesurerLesArrondissements(cadre: CadreDuContrat, lectures: Lectures, arrondissements: Arrondissements): Mesuree {
  const [commune] = cadre.communes
  const plage = [
    ['Arrondissement', 'Résidences principales', 'Logements sociaux', 'Objectif'],
    ...arrondissements.map(({ arr = null, rp = null, ls = null, obj = null }) => [arr, rp, ls, obj]),
  ]
  const objectifCommunal = commune === undefined ? null : objectifDuContrat(commune, cadre, lectures)
  const resultat = repartitionParArrondissement({ plage, objectifCommunal, periode: cadre.fiche, lectures }, { expliquer: false })
  const verdict = resultat.etat === 'etabli' ? (resultat.valeur.at(-1)?.[2] ?? null) : null
  return { commune: null, mesure: 'arrondissements', valeur: verdict }
}
