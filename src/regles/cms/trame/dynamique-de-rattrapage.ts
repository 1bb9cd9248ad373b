import type { Constat } from '../../socle/constat'
import { constat, constater } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Hypothese, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { EntreeProjection, LigneDeProjection, LigneDeSerie, SensDuDeficit } from '../../sru'
import { partDansLOffre, projeterTaux, serieDesManquants, SRU_17 } from '../../sru'
import type { InventaireEcrit } from './inventaires-ecrits'
import { plageDesInventaires } from './inventaires-ecrits'

export const CMS_27: FicheDeRegle = {
  id: 'CMS-27',
  titre: 'Volet 1-3 : deux indicateurs et projection',
  nature: 'calcul',
  articles: [reference('trame du contrat, volet 1-3', GUIDE, 'annexe 3, dynamique de rattrapage SRU')],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: ['AMB-04', 'AMB-28'],
}

/** Années du point de vue rapproché que la trame demande à côté du temps long. */
const ANNEES_DU_FOCUS = 3

/** Ligne du tableau de l'offre nouvelle ; effectifs en logements, `null` = vide. */
export interface OffreEcrite {
  readonly periode: string
  /** Durée couverte, en années. */
  readonly annees: number | null
  /** Logements sociaux mis en service. */
  readonly misEnService: number | null
  /** Augmentation des résidences principales. */
  readonly residences: number | null
  readonly finances: number | null
  readonly autorises: number | null
}

export interface EntreeDynamique {
  readonly offres: readonly OffreEcrite[]
  /** Cible en points. */
  readonly cible: number | null
  /** Repère saisi, en points (AMB-28). */
  readonly seuil: number | null
  /** Facultatifs : trajectoire à projeter, inventaires annuels. */
  readonly projection: EntreeProjection | null
  readonly inventaires: readonly InventaireEcrit[]
  readonly lectures: Lectures
}

export interface OffreRelue {
  readonly periode: string
  /** Mis en service / augmentation des résidences, en fraction ; peut dépasser 1. */
  readonly part1: number | ''
  /** Financés / autorisés, en fraction. */
  readonly part2: number | ''
  readonly sens: SensDuDeficit | ''
}

export interface DynamiqueDeRattrapage {
  readonly offres: readonly OffreRelue[]
  readonly projection: readonly LigneDeProjection[]
  readonly manquants: readonly LigneDeSerie[]
  readonly constats: readonly Constat[]
}

/**
 * Deux indicateurs de l'offre nouvelle sur le temps long et sur trois ans (CMS-27, SRU-17), projection et courbe des manquants
 * facultatives (SRU-18, SRU-19). `incomplet` : aucune ligne. `refuse` : cible ou repère impossible.
 */
export function dynamiqueDeRattrapage(entree: EntreeDynamique): Resultat<DynamiqueDeRattrapage> {
  const references = [...CMS_27.articles, ...SRU_17.articles]
  if (entree.offres.length === 0) return nonEtabli('incomplet', [message('cms-trame.offre.absente')], { references })
  const lues = entree.offres.map((offre) => relire(offre, entree))
  const refus = lues.find(({ resultat }) => resultat.etat === 'refuse')?.resultat
  if (refus !== undefined && refus.etat !== 'etabli') return nonEtabli('refuse', refus.motifs, { references })
  const projection = entree.projection === null ? null : projeterTaux(entree.projection, { expliquer: false })
  const serie = entree.inventaires.length === 0 ? null : serieDesManquants(plageDesInventaires(entree.inventaires), entree.lectures, { expliquer: true })
  const valeur: DynamiqueDeRattrapage = {
    offres: lues.map(({ offre }) => offre),
    projection: projection?.etat === 'etabli' ? projection.valeur : [],
    manquants: serie?.etat === 'etabli' ? serie.valeur : [],
    constats: [
      ...lues.flatMap(({ constats }) => constats),
      ...constatsDesHorizons(entree.offres),
      ...[projection, serie].flatMap((facultatif) =>
        facultatif === null ? [] : constater('AL', facultatif.etat === 'etabli' ? facultatif.alertes : facultatif.motifs),
      ),
    ],
  }
  const premiere = lues.find(({ hypotheses }) => hypotheses.length > 0)
  const hypotheses = [...(premiere?.hypotheses ?? []), ...(serie?.hypotheses ?? [])]
  return etabli(valeur, 'tableau', { references, hypotheses })
}

interface OffreLue {
  readonly offre: OffreRelue
  readonly constats: readonly Constat[]
  readonly hypotheses: readonly Hypothese[]
  readonly resultat: ReturnType<typeof partDansLOffre>
}

function relire({ periode, misEnService, residences, finances, autorises }: OffreEcrite, { cible, seuil, lectures }: EntreeDynamique): OffreLue {
  const nuls = autorises === 0
  const resultat = partDansLOffre(
    { residences, logements: misEnService, finances: nuls ? null : finances, autorises: nuls ? null : autorises, cible, seuil, lectures },
    { expliquer: true },
  )
  const ligne = resultat.etat === 'etabli' ? resultat.valeur[0] : null
  const [part1 = '', part2 = '', , sens = ''] = ligne ?? []
  const manques = [
    ...(part1 === '' ? ['part des logements sociaux mis en service'] : []),
    ...(part2 === '' && !nuls ? ['part des logements sociaux financés'] : []),
  ]
  const motifs = resultat.etat === 'etabli' ? resultat.alertes : resultat.etat === 'sans-objet' ? resultat.motifs : []
  return {
    offre: { periode, part1, part2, sens },
    constats: [
      ...constater('AL', motifs),
      ...manques.map((indicateur) => constat('AL', 'cms-trame.offre.indicateur', { periode, indicateur })),
      ...(nuls ? [constat('IF', 'cms-trame.offre.autorises-nuls', { periode })] : []),
    ],
    hypotheses: resultat.hypotheses,
    resultat,
  }
}

/** La trame demande le temps long et les trois dernières années. */
function constatsDesHorizons(offres: readonly OffreEcrite[]): Constat[] {
  const durees = offres.flatMap(({ annees }) => annees ?? [])
  return [
    ...(durees.some((annees) => annees > ANNEES_DU_FOCUS) ? [] : [constat('IF', 'cms-trame.offre.temps-long', { annees: ANNEES_DU_FOCUS })]),
    ...(durees.includes(ANNEES_DU_FOCUS) ? [] : [constat('IF', 'cms-trame.offre.focus', { annees: ANNEES_DU_FOCUS })]),
  ]
}
