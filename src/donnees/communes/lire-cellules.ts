import type { Carnet } from '../anomalies'
import type { Correspondance } from '../colonnes/correspondance'
import type { Notion } from '../colonnes/notions'
import type { FichierLu } from '../fichier'
import { lireDrapeau } from '../valeurs/drapeau'
import { lireEffectif, lireMontant, nettoyer } from '../valeurs/nombre'
import type { Illisible } from '../valeurs/nombre'
import type { EchelleDeColonne, TauxLu } from '../valeurs/taux'
import { echelleDe, lireTauxDeFichier } from '../valeurs/taux'

type Ligne = FichierLu['lignes'][number]

/** Lit les cellules d'une ligne par notion ; une cellule illisible rend `null` et se note. */
export interface LecteurDeLigne {
  texte(notion: Notion): string | null
  effectif(notion: Notion): number | null
  taux(notion: Notion): TauxLu | null
  drapeau(notion: Notion): boolean | null
  montant(notion: Notion): number | null
  /** Note un fait sur la cellule de cette notion. */
  noter(id: string, notion: Notion, lu: string): void
}

export function lecteurDeLignes(
  { lignes }: Pick<FichierLu, 'lignes'>,
  { colonnes, echelles = {} }: Correspondance,
  carnet: Carnet,
): (ligne: Ligne) => LecteurDeLigne {
  const echelleParColonne = new Map<number, EchelleDeColonne>()
  function echelle(notion: Notion, colonne: number): EchelleDeColonne {
    const connue = echelles[notion] ?? echelleParColonne.get(colonne)
    if (connue !== undefined) return connue
    const trouvee = echelleDe(lignes.map(({ cellules }) => cellules[colonne] ?? ''))
    echelleParColonne.set(colonne, trouvee)
    return trouvee
  }
  return ({ ligne, cellules }) => {
    function noter(id: string, notion: Notion, lu: string): void {
      const colonne = colonnes[notion]
      carnet.noter({ id, ligne, lu, ...(colonne === undefined ? {} : { colonne }) })
    }
    function lire<T>(notion: Notion, lecture: (cellule: string, colonne: number) => T | Illisible): T | null {
      const colonne = colonnes[notion]
      if (colonne === undefined) return null
      const cellule = cellules[colonne] ?? ''
      if (nettoyer(cellule) === '') return null
      const lu = lecture(cellule, colonne)
      if (typeof lu !== 'string') return lu
      noter(`donnees.valeur.${lu}`, notion, cellule)
      return null
    }
    return {
      noter,
      texte: (notion) => nettoyer(cellules[colonnes[notion] ?? -1] ?? '') || null,
      effectif: (notion) => lire(notion, lireEffectif),
      taux: (notion) => lire(notion, (cellule, colonne) => lireTauxDeFichier(cellule, echelle(notion, colonne))),
      drapeau: (notion) => lire(notion, lireDrapeau),
      montant: (notion) => lire(notion, lireMontant),
    }
  }
}
