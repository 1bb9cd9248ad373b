import { ecrireCellule } from '../../classeur/adresse'
import type { Classeur, Contenu, Plage, Saisie, SaisieFormule, Valeur } from '../../classeur/port'
import { memeValeur } from '../../classeur/valeurs'
import { contenuDAvant, lireAvecSuites } from './contenu-d-avant'
import { ancreDuDebordement } from './debordement'
import { remettre } from './remettre'

/** Cellule remplie que l’insertion effacerait. */
export interface CelluleEcrasee {
  readonly adresse: string
  /** Formule en syntaxe anglaise, ou `null` si la cellule porte une valeur. */
  readonly formule: string | null
  readonly valeur: Valeur
}

export interface DemandeInsertion {
  readonly cellule: Plage
  readonly saisie: SaisieFormule
  /** Étendue du résultat ; plus d’une case = la formule déborde. */
  readonly lignes: number
  readonly colonnes: number
}

export interface Apercu {
  readonly demande: DemandeInsertion
  readonly zone: Plage
  readonly ecrasees: readonly CelluleEcrasee[]
  /** Ancre d’une autre formule dont le résultat couvre la cellule d’arrivée : on n’y écrit pas. */
  readonly dansLeResultatDe: Plage | null
}

/** De quoi remettre la feuille comme elle était. */
export interface Insertion {
  readonly zone: Plage
  /** Formule de l’ancre relue après écriture, telle que le classeur la garde. */
  readonly formuleEcrite: string | null
  /** Contenu d’avant, de la forme de la zone ; `null` = vide. */
  readonly avant: readonly (readonly Saisie[])[]
}

export type ResultatInsertion =
  | { readonly genre: 'inseree'; readonly insertion: Insertion }
  | { readonly genre: 'accord-requis'; readonly apercu: Apercu }
  | { readonly genre: 'impossible'; readonly apercu: Apercu }

/** Ce que l’insertion remplacerait ; ne modifie rien. */
export async function apercevoir(classeur: Classeur, demande: DemandeInsertion): Promise<Apercu> {
  const zone = { ...demande.cellule, lignes: demande.lignes, colonnes: demande.colonnes }
  const lecture = await lireAvecSuites(classeur, zone)
  const avant = contenuDAvant(lecture, zone)
  const ecrasees = avant.flatMap((rangee, i) =>
    rangee.flatMap((saisie, j) => (saisie === null ? [] : [decrire(lecture.contenu, zone, i, j)])),
  )
  const { valeurs, formules } = lecture.contenu
  const porteUneValeur = (valeurs[0]?.[0] ?? null) !== null && (formules[0]?.[0] ?? null) === null
  const dansLeResultatDe = porteUneValeur ? await ancreDuDebordement(classeur, demande.cellule) : null
  return { demande, zone, ecrasees, dansLeResultatDe }
}

/**
 * Écrit la formule. Sans `accord`, ou si l’accord portait sur d’autres cellules que celles qu’on trouve maintenant,
 * rien n’est écrit et l’aperçu à jour est rendu.
 */
export async function inserer(classeur: Classeur, demande: DemandeInsertion, accord: Apercu | null): Promise<ResultatInsertion> {
  const apercu = await apercevoir(classeur, demande)
  if (apercu.dansLeResultatDe !== null) return { genre: 'impossible', apercu }
  if (apercu.ecrasees.length > 0 && !accordeSur(accord, apercu)) return { genre: 'accord-requis', apercu }
  const avant = contenuDAvant(await lireAvecSuites(classeur, apercu.zone), apercu.zone)
  await ecrireALaPlace(classeur, demande, avant)
  const relue = await classeur.lire(demande.cellule)
  return { genre: 'inseree', insertion: { zone: apercu.zone, formuleEcrite: relue.formules[0]?.[0] ?? null, avant } }
}

function decrire(contenu: Contenu, zone: Plage, i: number, j: number): CelluleEcrasee {
  return {
    adresse: ecrireCellule(zone.ligne + i, zone.colonne + j),
    formule: contenu.formules[i]?.[j] ?? null,
    valeur: contenu.valeurs[i]?.[j] ?? null,
  }
}

function accordeSur(accord: Apercu | null, apercu: Apercu): boolean {
  if (accord === null || accord.ecrasees.length !== apercu.ecrasees.length) return false
  return apercu.ecrasees.every((cellule, i) => memeCellule(cellule, accord.ecrasees[i]))
}

function memeCellule(une: CelluleEcrasee, autre: CelluleEcrasee | undefined): boolean {
  return autre !== undefined && une.adresse === autre.adresse && une.formule === autre.formule && memeValeur(une.valeur, autre.valeur)
}

/** Vide ce qui gêne puis écrit ; au premier refus, tout redevient comme avant. */
async function ecrireALaPlace(
  classeur: Classeur,
  { cellule, saisie, lignes, colonnes }: DemandeInsertion,
  avant: readonly (readonly Saisie[])[],
): Promise<void> {
  const zone = { ...cellule, lignes, colonnes }
  const [ancre = null] = avant[0] ?? []
  const gene = avant.some((rangee, i) => rangee.some((rempli, j) => rempli !== null && i + j > 0))
  let vides = false
  try {
    if (gene && ancre !== null) await classeur.ecrire(cellule, [[null]])
    if (gene) await classeur.ecrire(zone, avant.map((rangee) => rangee.map(() => null)))
    vides = gene
    await classeur.ecrire(cellule, [[saisie]])
  } catch (cause) {
    if (gene) await remettre(classeur, zone, vides ? avant : [[ancre]])
    throw cause
  }
}
