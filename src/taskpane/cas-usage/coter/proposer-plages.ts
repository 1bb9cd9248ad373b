import { ecrireAdresse, ecrireRectangle } from '../../../classeur/adresse'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur, Plage } from '../../../classeur/port'
import { contient, englobe, plagesSeCroisent } from '../../../classeur/rectangle'
import { message } from '../../../regles'
import type { Message } from '../../../regles'
import { separerGrille, sontTitresDeGrille } from './separer-grille'

/** Plage qu’on peut choisir : un tableau d’Excel, ou la partie remplie d’une feuille. */
export interface PlageProposee {
  readonly adresse: string
  readonly intitule: Message
  /** Nom du tableau ou de la feuille. */
  readonly nom: string
  readonly plage: Plage
  /** Vrai si ses titres sont ceux d’une grille de cotation. */
  readonly estUneGrille: boolean
}

/** Tableaux d’Excel et feuilles remplies du classeur, chacune à partir de ses titres, dans l’ordre de ses feuilles. */
export async function proposerPlages(classeur: Classeur): Promise<readonly PlageProposee[]> {
  const proposees: PlageProposee[] = []
  for (const { nom, genre } of await classeur.feuilles()) {
    const utile = genre === 'calcul' ? await classeur.plageUtile(nom) : null
    if (utile === null) continue
    const tableaux = (await classeur.obstacles(utile)).tableaux
    for (const tableau of tableaux) proposees.push(await proposer(classeur, 'tableau', tableau.nom, tableau.plage))
    const liste = await sousSonTitre(classeur, utile)
    for (const partie of await parties(classeur, liste)) {
      if (!tableaux.some(({ plage }) => englobe(plage, partie))) proposees.push(await proposer(classeur, 'feuille', nom, partie))
    }
  }
  return proposees
}

/** Une feuille qui porte des grilles sous sa liste se propose en morceaux : la liste, puis chaque grille. */
async function parties(classeur: Classeur, plage: Plage): Promise<readonly Plage[]> {
  const separee = await separerGrille(classeur, plage)
  return separee === null ? [plage] : [separee.liste, ...(await parties(classeur, separee.grille))]
}

/** Au-delà, ce qui ressemble à des titres serait plutôt une ligne de la liste. */
const LIGNES_AU_DESSUS = 10

/**
 * Partie remplie d’une feuille, à partir de ses titres : les lignes d’une seule cellule au-dessus (nom de la liste, date, ligne
 * vide) n’en sont pas. Sans ligne de textes dessous, rien n’est ôté.
 */
async function sousSonTitre(classeur: Classeur, utile: Plage): Promise<Plage> {
  if (utile.colonnes === 1) return utile
  const { valeurs } = await classeur.lire({ ...utile, lignes: Math.min(utile.lignes, LIGNES_AU_DESSUS + 1) })
  const remplies = valeurs.map((ligne) => ligne.filter((valeur) => valeur !== null && valeur !== ''))
  const titres = remplies.findIndex((cellules) => cellules.length > 1)
  if (titres < 1 || remplies[titres]?.some((valeur) => typeof valeur !== 'string') === true) return utile
  return { ...utile, ligne: utile.ligne + titres, lignes: utile.lignes - titres }
}

async function proposer(classeur: Classeur, genre: 'tableau' | 'feuille', nom: string, plage: Plage): Promise<PlageProposee> {
  const { valeurs } = await classeur.lire({ ...plage, lignes: 1 })
  const adresse = ecrireAdresse(plage)
  return {
    adresse,
    intitule: genre === 'tableau' ? message('volet.coter.tableau', { nom, adresse }) : message('volet.coter.feuille', { nom, cellules: ecrireRectangle(plage) }),
    nom,
    plage,
    estUneGrille: sontTitresDeGrille(valeurs[0] ?? []),
  }
}

/**
 * Plage que désigne la sélection : d’une seule cellule, le tableau ou la partie remplie autour d’elle ; sinon ce qu’elle a de
 * rempli. `null` : rien de rempli, ou pas de sélection.
 */
export async function plageDeLaSelection(classeur: Classeur, proposees: readonly PlageProposee[]): Promise<Plage | null> {
  const selection = await classeur.selection()
  if (selection === null) return null
  if (selection.lignes * selection.colonnes === 1) {
    const autour = proposees.filter(({ plage }) => memeNomDeFeuille(plage.feuille, selection.feuille) && contient(plage, selection))
    return autour[0]?.plage ?? null
  }
  const utile = await classeur.plageUtile(selection.feuille)
  return utile !== null && plagesSeCroisent(selection, utile) ? intersection(selection, utile) : null
}

function intersection(une: Plage, autre: Plage): Plage {
  const ligne = Math.max(une.ligne, autre.ligne)
  const colonne = Math.max(une.colonne, autre.colonne)
  return {
    feuille: une.feuille,
    ligne,
    colonne,
    lignes: Math.min(une.ligne + une.lignes, autre.ligne + autre.lignes) - ligne,
    colonnes: Math.min(une.colonne + une.colonnes, autre.colonne + autre.colonnes) - colonne,
  }
}
