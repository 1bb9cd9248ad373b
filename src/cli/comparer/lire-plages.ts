import { basename, extname } from 'node:path'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { Limites } from '../../donnees'
import type { EntreeDeBanc, GrilleAuBanc } from '../../regles'
import { enBrut } from '../../remplissage'
import type { Arguments } from '../arguments'
import { ouvrirClasseur } from '../classeur/fichiers'
import { choisirFeuille, estUnClasseur, lireCsv } from '../classeur/sources'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'

type Plage = EntreeDeBanc['demandes']

/** Une feuille d'Excel entière. */
const LIMITES_DES_DEMANDES: Limites = { octets: 400_000_000, lignes: 1_048_575, colonnes: 300 }
const FICHIER = /\.(?:xls[xm]|csv|txt)$/i

/** Les demandes, leur classeur s'il y en a un, et de quoi y lire une grille. */
export interface PlagesDuBanc {
  readonly entetes: Plage
  readonly demandes: Plage
  readonly grilles: readonly GrilleAuBanc[]
}

/**
 * Lit les demandes et les grilles que la ligne de commande nomme : un fichier, ou une feuille du classeur des demandes.
 * @throws ErreurDUsage option absente, feuille inconnue ; ErreurDeCommande fichier illisible
 */
export async function lirePlages({ valeurs }: Arguments): Promise<PlagesDuBanc> {
  const chemin = valeurs.get('demandes')
  const grille = valeurs.get('grille')
  if (chemin === undefined || grille === undefined) throw new ErreurDUsage('comparer-fichiers-manquants')
  const source = await ouvrirSource(chemin)
  const [entetes = [], ...demandes] = await source.lire(valeurs.get('feuille'))
  const nommees = [
    { nom: grille, mutation: valeurs.get('mutation') },
    ...(valeurs.has('avec') ? [{ nom: valeurs.get('avec') ?? '', mutation: valeurs.get('mutation-avec') ?? valeurs.get('mutation') }] : []),
  ]
  const grilles: GrilleAuBanc[] = []
  for (const { nom, mutation } of nommees) {
    grilles.push({
      nom: FICHIER.test(nom) ? basename(nom, extname(nom)) : sansApostrophes(nom),
      plage: await lireGrille(nom, source),
      mutation: mutation === undefined ? null : await lireGrille(mutation, source),
    })
  }
  return { entetes: [entetes], demandes, grilles }
}

interface Source {
  /** Plage utile d'une feuille, la première à défaut. */
  readonly lire: (feuille: string | undefined) => Promise<Plage>
}

async function lireGrille(nom: string, demandes: Source): Promise<Plage> {
  return FICHIER.test(nom) ? (await ouvrirSource(nom)).lire(undefined) : demandes.lire(sansApostrophes(nom))
}

function sansApostrophes(nom: string): string {
  return nom.replace(/^['’](.*)['’]$/, '$1')
}

async function ouvrirSource(chemin: string): Promise<Source> {
  if (!estUnClasseur(chemin)) return sourceDeTexte(chemin)
  const classeur = await ouvrirClasseur(chemin)
  return { lire: (feuille) => lireFeuille(classeur, chemin, feuille) }
}

async function lireFeuille(classeur: ClasseurXlsx, fichier: string, demandee: string | undefined): Promise<Plage> {
  const feuille = await choisirFeuille(classeur, fichier, demandee)
  const plage = await classeur.plageUtile(feuille)
  if (plage === null) throw new ErreurDeCommande('comparer-feuille-vide', { fichier, feuille })
  return (await classeur.lire(plage)).valeurs.map((ligne) => ligne.map(enBrut))
}

async function sourceDeTexte(chemin: string): Promise<Source> {
  const lu = await lireCsv(chemin, { limites: LIMITES_DES_DEMANDES })
  const [ecartee] = lu.ecartees
  if (ecartee !== undefined) throw new ErreurDeCommande('comparer-ligne-longue', { fichier: chemin, ligne: ecartee.ligne, nombre: lu.ecartees.length })
  return {
    lire: async (feuille) => {
      if (feuille !== undefined) throw new ErreurDUsage('feuille-donnees-sans-classeur', { fichier: chemin })
      return [lu.entetes, ...lu.lignes.map(({ cellules }) => cellules)]
    },
  }
}
