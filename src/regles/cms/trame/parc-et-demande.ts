import { part } from '../../com'
import type { Constat } from '../../socle/constat'
import { constat, constater } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { ecrireTaux } from '../taux-ecrit'

export const CMS_25: FicheDeRegle = {
  id: 'CMS-25',
  titre: 'Volet 1-2 : parc et demande',
  nature: 'calcul',
  articles: [reference('art. L. 441-1 du CCH', GUIDE, 'annexe 3, volet 1-2, état des lieux du parc et de la demande')],
  parametres: [],
  pointsOuverts: [],
}

/** Modalité d'une caractéristique du parc ; part écrite en points, `null` = vide. */
export interface ModaliteDuParc {
  readonly theme: string
  readonly modalite: string
  readonly nombre: number | null
  readonly part: number | null
}

/** Indicateur de tension ; `valeur` écrite telle quelle, `null` = vide. */
export interface IndicateurDeTension {
  readonly indicateur: string
  readonly numerateur: number | null
  readonly denominateur: number | null
  readonly valeur: number | null
  readonly annee: number | null
  readonly source: string | null
}

/** Profil de la demande externe, hors mutations. */
export interface ProfilDeLaDemande {
  readonly indicateur: string
  readonly nombre: number | null
  readonly total: number | null
  /** Vrai : le total compte aussi les demandes de mutation. */
  readonly mutations: boolean
}

export interface EntreeParcEtDemande {
  readonly parc: readonly ModaliteDuParc[]
  readonly tension: readonly IndicateurDeTension[]
  readonly profils: readonly ProfilDeLaDemande[]
}

/** Ratios et parts, en fraction ; `""` sans objet ou sans donnée. */
export interface ParcEtDemande {
  readonly parc: readonly (number | '')[]
  readonly tension: readonly (number | '')[]
  readonly profils: readonly (number | '')[]
  readonly constats: readonly Constat[]
}

/** Points dont une somme de parts arrondies peut s'écarter de 100. */
const ECART_D_ARRONDIS = 0.5

/**
 * État des lieux du parc et de la demande (CMS-25 ; trame, volet 1-2) : parts, ratios, contrôles.
 * `incomplet` : les trois tableaux vides.
 */
export function parcEtDemande({ parc, tension, profils }: EntreeParcEtDemande): Resultat<ParcEtDemande> {
  const references = CMS_25.articles
  if (parc.length + tension.length + profils.length === 0) {
    return nonEtabli('incomplet', [message('cms-trame.parc.vide')], { references })
  }
  const parts = parc.map(({ theme, modalite, nombre }) => part(nombre, totalDuTheme(theme, parc), `${theme}, ${modalite}`))
  const ratios = tension.map(({ indicateur, numerateur, denominateur }) => part(numerateur, denominateur, indicateur))
  const demandes = profils.map(({ indicateur, nombre, total }) => part(nombre, total, indicateur))
  const constats = [
    ...[...parts, ...ratios, ...demandes].flatMap((lu) => (lu.etat === 'etabli' ? [] : constater('IF', lu.motifs))),
    ...[...new Set(parc.map(({ theme }) => theme))].flatMap((theme) => constatsDuTheme(theme, parc)),
    ...tension.flatMap(constatsDeTension),
    ...profils.flatMap(constatsDeProfil),
  ]
  return etabli({ parc: parts.map(valeurDe), tension: ratios.map(valeurDe), profils: demandes.map(valeurDe), constats }, 'tableau', { references })
}

function valeurDe(lu: Resultat<number>): number | '' {
  return lu.etat === 'etabli' ? lu.valeur : ''
}

/** Total d'une caractéristique ; `null` si une de ses modalités manque. */
function totalDuTheme(theme: string, parc: readonly ModaliteDuParc[]): number | null {
  return parc
    .filter((ligne) => ligne.theme === theme)
    .reduce<number | null>((somme, { nombre }) => (somme === null || nombre === null ? null : somme + nombre), 0)
}

/** Les parts d'une caractéristique du parc font 100 % ; les profils de la demande, eux, se recoupent. */
function constatsDuTheme(theme: string, parc: readonly ModaliteDuParc[]): Constat[] {
  const ecrites = parc.filter((ligne) => ligne.theme === theme).map((ligne) => ligne.part)
  const somme = ecrites.reduce<number | null>((total, lue) => (total === null || lue === null ? null : total + lue), 0)
  if (somme === null || Math.abs(somme - 100) <= ECART_D_ARRONDIS) return []
  return [constat('IN', 'cms-trame.parc.somme', { theme, somme: ecrireTaux(somme) })]
}

function constatsDeTension({ indicateur, numerateur, denominateur, valeur, annee, source }: IndicateurDeTension): Constat[] {
  const inverse = valeur !== null && valeur < 1 && numerateur !== null && denominateur !== null && numerateur > denominateur
  return [
    ...(inverse ? [constat('IN', 'cms-trame.parc.inverse', { indicateur, valeur, numerateur, denominateur })] : []),
    ...(annee === null || source === null ? [constat('AL', 'cms-trame.parc.source', { indicateur })] : []),
  ]
}

function constatsDeProfil({ indicateur, nombre, total, mutations }: ProfilDeLaDemande): Constat[] {
  return [
    ...(mutations ? [constat('AL', 'cms-trame.parc.mutations', { indicateur })] : []),
    ...(nombre !== null && total !== null && nombre > total ? [constat('IN', 'cms-trame.parc.profil', { indicateur, nombre, total })] : []),
  ]
}
