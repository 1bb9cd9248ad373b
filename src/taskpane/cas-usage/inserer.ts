import { ecrireCellule } from '../../classeur/adresse'
import { estErreur, estFormule } from '../../classeur/port'
import type { Classeur, Contenu, Plage, Saisie, SaisieFormule, Valeur } from '../../classeur/port'
import { ancreAuDessus, suitesDeDebordement } from './debordement'
import { uneCellule } from './plages'

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
  /** Nombre de lignes du résultat ; plus d’une = la formule déborde vers le bas. */
  readonly lignes: number
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
  /** Contenu d’avant, ligne par ligne ; `null` = vide. */
  readonly avant: readonly Saisie[]
}

export type ResultatInsertion =
  | { readonly genre: 'inseree'; readonly insertion: Insertion }
  | { readonly genre: 'accord-requis'; readonly apercu: Apercu }
  | { readonly genre: 'impossible'; readonly apercu: Apercu }

/** Ce que l’insertion remplacerait ; ne modifie rien. */
export async function apercevoir(classeur: Classeur, demande: DemandeInsertion): Promise<Apercu> {
  const zone = { ...demande.cellule, lignes: demande.lignes }
  const contenu = await classeur.lire(zone)
  const avant = contenuDAvant(contenu)
  const ecrasees = avant.flatMap((saisie, i) => (saisie === null ? [] : [decrire(contenu, zone, i)]))
  return { demande, zone, ecrasees, dansLeResultatDe: await ancreAuDessus(classeur, demande.cellule) }
}

/**
 * Écrit la formule. Sans `accord`, ou si l’accord portait sur d’autres cellules que celles qu’on trouve maintenant,
 * rien n’est écrit et l’aperçu à jour est rendu.
 */
export async function inserer(classeur: Classeur, demande: DemandeInsertion, accord: Apercu | null): Promise<ResultatInsertion> {
  const apercu = await apercevoir(classeur, demande)
  if (apercu.dansLeResultatDe !== null) return { genre: 'impossible', apercu }
  if (apercu.ecrasees.length > 0 && !accordeSur(accord, apercu)) return { genre: 'accord-requis', apercu }
  const avant = contenuDAvant(await classeur.lire(apercu.zone))
  await libererDessous(classeur, apercu.zone, avant)
  try {
    await classeur.ecrire(demande.cellule, [[demande.saisie]])
  } catch (cause) {
    await restaurerDessous(classeur, apercu.zone, avant)
    throw cause
  }
  const relue = await classeur.lire(demande.cellule)
  return { genre: 'inseree', insertion: { zone: apercu.zone, formuleEcrite: relue.formules[0]?.[0] ?? null, avant } }
}

/** Une suite de débordement n’est pas un contenu : la remettre en dur bloquerait la formule qui la produit. */
function contenuDAvant(contenu: Contenu): readonly Saisie[] {
  const suites = suitesDeDebordement(contenu.formules)
  return contenu.valeurs.map((ligne, i): Saisie => {
    if (suites.has(i)) return null
    const formule = contenu.formules[i]?.[0] ?? null
    const valeur = ligne[0] ?? null
    if (formule === null) return valeur
    const debordement = colonneDebordee(contenu, suites, i)
    return debordement.length > 1 ? { formule, valeur, debordement } : { formule, valeur }
  })
}

function colonneDebordee(contenu: Contenu, suites: ReadonlySet<number>, ancre: number): readonly (readonly Valeur[])[] {
  let fin = ancre + 1
  while (suites.has(fin)) fin += 1
  return contenu.valeurs.slice(ancre, fin)
}

function decrire(contenu: Contenu, zone: Plage, i: number): CelluleEcrasee {
  return {
    adresse: ecrireCellule(zone.ligne + i, zone.colonne),
    formule: contenu.formules[i]?.[0] ?? null,
    valeur: contenu.valeurs[i]?.[0] ?? null,
  }
}

function accordeSur(accord: Apercu | null, apercu: Apercu): boolean {
  if (accord === null || accord.ecrasees.length !== apercu.ecrasees.length) return false
  return apercu.ecrasees.every((cellule, i) => memeCellule(cellule, accord.ecrasees[i]))
}

function memeCellule(une: CelluleEcrasee, autre: CelluleEcrasee | undefined): boolean {
  return autre !== undefined && une.adresse === autre.adresse && une.formule === autre.formule && memeValeur(une.valeur, autre.valeur)
}

function memeValeur(une: Valeur, autre: Valeur): boolean {
  return estErreur(une) && estErreur(autre) ? une.erreur === autre.erreur : une === autre
}

async function libererDessous(classeur: Classeur, zone: Plage, avant: readonly Saisie[]): Promise<void> {
  const dessous = avant.slice(1)
  if (dessous.every((saisie) => saisie === null)) return
  if (avant[0] !== null) await classeur.ecrire(uneCellule(zone), [[null]])
  await classeur.ecrire(sansLaPremiere(zone), dessous.map(() => [null]))
}

async function restaurerDessous(classeur: Classeur, zone: Plage, avant: readonly Saisie[]): Promise<void> {
  const dessous = avant.slice(1)
  if (dessous.every((saisie) => saisie === null)) return
  await remettreDessous(classeur, zone, dessous)
  await classeur.ecrire(uneCellule(zone), [[avant[0] ?? null]])
}

/** Remet les cellules sous l’ancre par suites de cellules remplies ; une formule qui débordait s’écrit seule. */
export async function remettreDessous(classeur: Classeur, zone: Plage, dessous: readonly Saisie[]): Promise<void> {
  let i = 0
  while (i < dessous.length) {
    const suite = suiteRemplie(dessous.slice(i))
    if (suite.length > 0) {
      const plage = { ...zone, ligne: zone.ligne + 1 + i, lignes: suite.length, colonnes: 1 }
      await classeur.ecrire(plage, suite.map((saisie) => [saisie]))
    }
    i += Math.max(1, suite.length)
  }
}

function suiteRemplie(saisies: readonly Saisie[]): readonly Saisie[] {
  const premiere = saisies[0] ?? null
  if (premiere === null) return []
  if (deborde(premiere)) return [premiere]
  const fin = saisies.findIndex((saisie) => saisie === null || deborde(saisie))
  return fin === -1 ? saisies : saisies.slice(0, fin)
}

function deborde(saisie: Saisie): boolean {
  return estFormule(saisie) && saisie.debordement !== undefined
}

function sansLaPremiere(zone: Plage): Plage {
  return { ...zone, ligne: zone.ligne + 1, lignes: zone.lignes - 1 }
}
