import { ecrireCellule, LIGNES_MAX } from '../../classeur/adresse'
import { estErreur } from '../../classeur/port'
import type { Classeur, Contenu, Plage, Saisie, SaisieFormule, Valeur } from '../../classeur/port'
import { ancreAuDessus, hauteurDeFormule, suitesDeDebordement } from './debordement'
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
  const contenu = await lireAvecSuites(classeur, zone)
  const avant = contenuDAvant(contenu, zone.lignes)
  const ecrasees = avant.flatMap((saisie, i) => (saisie === null ? [] : [decrire(contenu, zone, i)]))
  const porteUneValeur = (contenu.valeurs[0]?.[0] ?? null) !== null && (contenu.formules[0]?.[0] ?? null) === null
  const dansLeResultatDe = porteUneValeur ? await ancreAuDessus(classeur, demande.cellule) : null
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
  const avant = contenuDAvant(await lireAvecSuites(classeur, apercu.zone), apercu.zone.lignes)
  await ecrireALaPlace(classeur, demande, avant)
  const relue = await classeur.lire(demande.cellule)
  return { genre: 'inseree', insertion: { zone: apercu.zone, formuleEcrite: relue.formules[0]?.[0] ?? null, avant } }
}

/** Lit la zone, et plus bas si une formule qu’elle contient déborde au-delà. */
async function lireAvecSuites(classeur: Classeur, zone: Plage): Promise<Contenu> {
  const contenu = await classeur.lire(zone)
  const fins = contenu.formules.map(([formule], i) => (typeof formule === 'string' ? i + hauteurDeFormule(formule) : 0))
  const lignes = Math.min(Math.max(zone.lignes, ...fins), LIGNES_MAX - zone.ligne)
  return lignes === zone.lignes ? contenu : classeur.lire({ ...zone, lignes })
}

/** Une suite de débordement n’est pas un contenu : la remettre en dur bloquerait la formule qui la produit. */
function contenuDAvant(contenu: Contenu, lignes: number): readonly Saisie[] {
  const suites = suitesDeDebordement(contenu.formules)
  return contenu.valeurs.slice(0, lignes).map((ligne, i): Saisie => {
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

/** Vide ce qui gêne puis écrit ; au premier refus, tout redevient comme avant. */
async function ecrireALaPlace(classeur: Classeur, { cellule, saisie, lignes }: DemandeInsertion, avant: readonly Saisie[]): Promise<void> {
  const zone = { ...cellule, lignes }
  const dessous = avant.slice(1)
  const gene = dessous.some((dessousRempli) => dessousRempli !== null)
  let vides = false
  try {
    if (gene && avant[0] !== null) await classeur.ecrire(cellule, [[null]])
    if (gene) await classeur.ecrire({ ...zone, ligne: zone.ligne + 1, lignes: lignes - 1 }, dessous.map(() => [null]))
    vides = gene
    await classeur.ecrire(cellule, [[saisie]])
  } catch (cause) {
    if (gene) await remettre(classeur, zone, vides ? avant : avant.slice(0, 1))
    throw cause
  }
}
