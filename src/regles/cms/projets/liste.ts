import type { Brut, ColonnesAttendues, LigneLue } from '../../com'
import { estPlageVide, estVideOuZero, lireTableau, parametreEmploye, valeurAuJour } from '../../com'
import type { ParametreDate } from '../../parametres'
import { P_FIN_DERNIERE, P_FIN_PREMIERE } from '../../parametres/projets'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode } from '../../socle/periode'
import type { NonEtabli, ParametreEmploye } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'
import { alertesDesTitres } from '../titres-de-periode'
import type { Admission, AnneesComptees, Classement } from './admission'
import { admettre } from './admission'
import type { ColonneDeProjet } from './champs'
import { CHAMPS_OBLIGATOIRES, COLONNES_ADMISES, COLONNES_PROJETS, titreDe } from './champs'
import { trouverDoublons } from './doublons'
import type { Projet } from './lire-projet'
import { lireProjet } from './lire-projet'

export interface EntreeProjets {
  /** Plage à en-têtes : les champs de l'article 3. */
  readonly projets: readonly (readonly Brut[])[]
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/** Points ouverts qui changent la place d'un projet. */
export const POINTS_DE_LA_LISTE = ['AMB-23', 'AMB-24'] as const

export type ProjetClasse = Projet & Admission & { readonly enDouble: boolean }

export interface ListeDeProjets {
  readonly projets: readonly ProjetClasse[]
  /** Même liste, classée sous d'autres lectures. */
  readonly sous: (lectures: Lectures) => readonly ProjetClasse[]
  readonly annees: AnneesComptees
  readonly parametres: readonly ParametreEmploye[]
  /** Ce que le tableau ne permet pas de contrôler, et la période à vérifier. */
  readonly alertes: readonly Message[]
}

/**
 * Lit et classe la liste des projets. `incomplet` : tableau vide ; `refuse` : colonne exigée absente ou en double. Les deux
 * années sont exigées, sauf sous l'autre lecture d'AMB-24 où une seule suffit.
 */
export function lireListe({ projets, periode, lectures }: EntreeProjets): ListeDeProjets | NonEtabli {
  if (estPlageVide(projets)) return nonEtabli('incomplet', [message('projets.tableau-vide')])
  const exigee = rangDe(lectures, 'AMB-24') === 0
  const colonnes = {
    ...COLONNES_PROJETS,
    prevue: { ...COLONNES_PROJETS.prevue, exigee },
    reelle: { ...COLONNES_PROJETS.reelle, exigee },
  } satisfies ColonnesAttendues
  const lu = lireTableau(projets, colonnes, 'projets')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu)
  const absentes = new Set<ColonneDeProjet>(lu.absentes)
  const totaux = lu.lignes.filter(estTotal)
  const lus = lu.lignes.filter((ligne) => !estTotal(ligne)).map((ligne) => lireProjet(ligne, absentes))
  const doublons = trouverDoublons(lus)
  const annees = { premiere: valeurDe(P_FIN_PREMIERE, periode), derniere: valeurDe(P_FIN_DERNIERE, periode) }
  const sous = (autres: Lectures): ProjetClasse[] =>
    lus.map((projet) => {
      const admission = admettre(projet, annees, autres)
      const doublon = doublons.get(projet.numero)
      const constats = [...admission.raisons, ...projet.constats, ...(doublon === undefined ? [] : [doublon])]
      return { ...projet, ...admission, constats, enDouble: doublon !== undefined }
    })
  return {
    projets: sous(lectures),
    sous,
    annees,
    parametres: [P_FIN_PREMIERE, P_FIN_DERNIERE].map((parametre) => parametreEmploye(parametre, periode.du)),
    alertes: [...alertesDesTitres(projets[0] ?? [], periode), ...alertesDuTableau(absentes, lu.ignorees, periode), ...alerteDesTotaux(totaux)],
  }
}

/** Une ligne de total, et non un projet ainsi nommé : elle n'a ni année ni parcelle. */
function estTotal({ nom, parcelle, prevue, reelle }: LigneLue<typeof COLONNES_PROJETS>): boolean {
  const dite = /^(?:sous )?tota(?:l|ux)(?: general| de la liste| des (?:logements|operations|projets))?$/.test(normaliser(nom ?? ''))
  return dite && parcelle === null && estVideOuZero(prevue) && estVideOuZero(reelle)
}

function alerteDesTotaux(totaux: readonly { readonly numero: number }[]): Message[] {
  if (totaux.length === 0) return []
  return [message('projets.alerte.totaux', { lignes: totaux.map(({ numero }) => numero).join(', ') })]
}

export function duClassement(projets: readonly ProjetClasse[], classement: Classement): ProjetClasse[] {
  return projets.filter((projet) => projet.classement === classement)
}

/** Σ des logements sociaux (champ 6) ; `null` dès qu'un seul est inconnu : inconnu n'est pas zéro. */
export function sommeDesSociaux(projets: readonly ProjetClasse[]): number | null {
  return projets.reduce<number | null>((somme, { sociaux }) => (somme === null || sociaux === null ? null : somme + sociaux), 0)
}

/** Alerte qui nomme les lignes dont le nombre de logements sociaux manque, quand il y en a. */
export function alerteDesInconnus(projets: readonly ProjetClasse[]): Message[] {
  const inconnus = projets.filter(({ sociaux }) => sociaux === null)
  return inconnus.length === 0 ? [] : [message('projets.alerte.inconnus', { lignes: lignesDe(inconnus) })]
}

/** Alerte des logements comptés dans une ligne qui en répète une autre. */
export function alerteDesDoublons(projets: readonly ProjetClasse[]): Message[] {
  const doubles = projets.filter(({ enDouble }) => enDouble)
  if (doubles.length === 0) return []
  const logements = doubles.reduce((somme, { sociaux }) => somme + (sociaux ?? 0), 0)
  return [message('projets.alerte.doublons', { lignes: lignesDe(doubles), logements })]
}

export function lignesDe(projets: readonly ProjetClasse[]): string {
  return projets.map(({ numero }) => numero).join(', ')
}

function valeurDe(parametre: ParametreDate, { du }: FichePeriode): number {
  const datee = valeurAuJour(parametre, du)
  if (datee === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${du}`)
  return datee.valeur
}

function alertesDuTableau(
  absentes: ReadonlySet<ColonneDeProjet>,
  ignorees: readonly string[],
  fiche: FichePeriode,
): Message[] {
  const alertes = alertesDePeriode(fiche)
  const manquantes = CHAMPS_OBLIGATOIRES.filter(
    (champ) => absentes.has(champ) && !(champ === 'typologies' && !absentes.has('plai')),
  )
  if (manquantes.length > 0)
    alertes.push(message('projets.alerte.colonnes-absentes', { colonnes: manquantes.map(titreDe).join(', ') }))
  const admises = new Set(COLONNES_ADMISES.map(normaliser))
  const inconnues = ignorees.filter((titre) => !admises.has(normaliser(titre)))
  if (inconnues.length > 0) alertes.push(message('projets.alerte.colonnes-ignorees', { colonnes: inconnues.join(', ') }))
  return alertes
}
