import { ecrireCellule, ecrireNomDeFeuille } from '../../classeur/adresse'
import type { Plage, Valeur } from '../../classeur/port'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { traduire } from '../../formules'
import type { ContenuDecrit, FeuilleDecrite } from '../../trames'
import { estFormuleDecrite } from '../../trames'
import { memeNom } from '../classeur/modele'

export interface Place {
  readonly plage: Plage
  readonly absente: boolean
  /** Vrai si tout y est déjà, sans formule à recalculer : rien à écrire. */
  readonly faite: boolean
  /** Cellules remplies d'un autre contenu, par leur adresse. */
  readonly remplies: readonly string[]
  /** Cellules remplies sous le rectangle, dans ses colonnes. */
  readonly dessous: readonly string[]
}

/** Regarde, sans rien écrire, la place que prendrait une feuille décrite. */
export async function regarderPlace(classeur: ClasseurXlsx, { nom, cellules }: FeuilleDecrite): Promise<Place> {
  const feuille = (await classeur.feuilles()).find((existante) => memeNom(existante.nom, nom))
  const plage = { feuille: feuille?.nom ?? nom, ligne: 0, colonne: 0, lignes: cellules.length, colonnes: cellules[0]?.length ?? 0 }
  if (feuille === undefined) return { plage, absente: true, faite: false, remplies: [], dessous: [] }
  const { valeurs, formules } = await classeur.lire(plage)
  const comparees = cellules.flatMap((ligne, i) =>
    ligne.map((contenu, j) => {
      const presente = { valeur: valeurs[i]?.[j] ?? null, formule: formules[i]?.[j] ?? null }
      return { contenu, adresse: adresse(plage.feuille, i, j), vide: estVide(presente), meme: estLeMeme(presente, contenu) }
    }),
  )
  const dessous: string[] = []
  await classeur.parcourirValeurs(plage.feuille, (ligne, colonne, valeur) => {
    if (valeur !== null && ligne >= plage.lignes && colonne < plage.colonnes) dessous.push(adresse(plage.feuille, ligne, colonne))
  })
  return {
    plage,
    absente: false,
    faite: comparees.every(({ meme, contenu }) => meme && !estFormuleDecrite(contenu)),
    remplies: comparees.filter(({ vide, meme }) => !vide && !meme).map((comparee) => comparee.adresse),
    dessous,
  }
}

interface Presente {
  readonly valeur: Valeur
  readonly formule: string | null
}

function estVide({ valeur, formule }: Presente): boolean {
  return valeur === null && formule === null
}

/** Récrire le même contenu n'écrase rien : une seconde table retrouve la feuille « Communes » de la première. */
function estLeMeme({ valeur, formule }: Presente, contenu: ContenuDecrit): boolean {
  if (!estFormuleDecrite(contenu)) return formule === null && valeur === contenu
  return formule !== null && formule === traduire(contenu.formule, 'en', 'en')
}

function adresse(feuille: string, ligne: number, colonne: number): string {
  return `${ecrireNomDeFeuille(feuille)}!${ecrireCellule(ligne, colonne)}`
}
