import type { Constat, Lectures, Message } from '../../regles'
import { baremeDe, logementsManquants, objectifLegal, phrasesDObjectif, planchersDe, tauxDeRattrapage } from '../../regles'
import type { CommuneARemplir, LigneSaisie } from '../remplir/types'
import { entierDe, enPoints, pointsDe } from './cases'
import { entreeSru } from './communes'
import { constatsPortes } from './constats-du-resultat'
import type { CadreDuContrat, ResteDuContrat } from './types'

/** Les quatre nombres d'une commune à l'article 2, tirés de la feuille « Communes » ; taux en points, `null` = inconnu. */
export interface ObjectifsDeCommune {
  readonly nom: string
  readonly manquants: number | null
  readonly tauxLegal: number | null
  readonly objectifLegal: number | null
  readonly tauxRetenu: number | null
  readonly objectifRetenu: number | null
  /** Pourquoi la commune n'a pas d'objectif (exemptée, cible atteinte) ; vide sinon. */
  readonly horsChamp: readonly Message[]
}

const SANS_EXPLIQUER = { expliquer: false }

export function objectifsDeCommune(commune: CommuneARemplir, entree: CadreDuContrat, lectures: Lectures): ObjectifsDeCommune {
  const sru = entreeSru(commune, entree, lectures)
  const legal = objectifLegal(sru, SANS_EXPLIQUER)
  const taux = tauxDeRattrapage(sru, SANS_EXPLIQUER)
  const deficit = logementsManquants(sru, SANS_EXPLIQUER)
  return {
    nom: commune.nom,
    // Un déficit notifié ne remplace que des données absentes, jamais des données qui le contredisent.
    manquants: deficit.etat === 'etabli' ? deficit.valeur : deficit.etat === 'incomplet' ? sru.notifies : null,
    tauxLegal: taux.etat === 'etabli' ? enPoints(taux.valeur) : null,
    objectifLegal: legal.etat === 'etabli' ? legal.valeur : null,
    tauxRetenu: enPoints(commune.tauxRetenu),
    objectifRetenu: commune.objectifRetenu,
    horsChamp: legal.etat === 'sans-objet' ? legal.motifs : [],
  }
}

/** Colonnes d'une table de l'article 2 qui portent ces nombres. */
export interface ColonnesDObjectif {
  readonly taux: string
  readonly objectif: string
}

/** Les mêmes nombres, tels que la feuille de la table les porte ; une case que la feuille n'a pas est tirée de la feuille « Communes ». */
export function nombresEcrits(ligne: LigneSaisie | undefined, objectifs: ObjectifsDeCommune, apres: ColonnesDObjectif): ObjectifsDeCommune {
  const retenuEcrit = entierDe(ligne, apres.objectif)
  return {
    ...objectifs,
    manquants: entierDe(ligne, 'ls_manq') ?? objectifs.manquants,
    tauxLegal: pointsDe(ligne, 'taux_av') ?? objectifs.tauxLegal,
    objectifLegal: entierDe(ligne, 'obj_av') ?? objectifs.objectifLegal,
    tauxRetenu: pointsDe(ligne, apres.taux) ?? objectifs.tauxRetenu,
    objectifRetenu: retenuEcrit ?? objectifs.objectifRetenu,
  }
}

/** Sans savoir quels motifs le contrat écrit, on n'en reproche pas l'absence. */
const MOTIFS = new Set(['cms-trame.objectif.sans-motif', 'cms-trame.niveau.justification'])

export function sansReprocheDeMotif(constats: readonly Constat[], { motifs }: ResteDuContrat): readonly Constat[] {
  return motifs === undefined ? constats.filter(({ message }) => !MOTIFS.has(message.id)) : constats
}

/** Accord des nombres du contrat et de ceux du tableau, motif du niveau retenu (CMS-31). */
export function constatsDesPhrases(objectifs: ObjectifsDeCommune, ecrits: ObjectifsDeCommune | null, entree: CadreDuContrat, reste: ResteDuContrat): readonly Constat[] {
  const { nom, ...nombres } = objectifs
  const phrases = phrasesDObjectif({
    ...nombres,
    commune: nom,
    modalite: entree.modalite,
    regime: null,
    motif: reste.motifs?.[nom] ?? null,
    tableau: ecrits,
    plancherCite: null,
    citation: null,
    periode: entree.fiche,
  })
  return sansReprocheDeMotif(constatsPortes(phrases), reste)
}

/** Régime que les données de la commune disent ; `null` : inconnu, ou nouvelle entrante, et le taux écrit en décide. */
export function regimeDe({ tauxLegal }: ObjectifsDeCommune, { fiche }: CadreDuContrat) {
  const bareme = baremeDe(fiche.periode)
  return ([33, 50, 100] as const).find((regime) => planchersDe(regime, bareme).legal === tauxLegal) ?? null
}
