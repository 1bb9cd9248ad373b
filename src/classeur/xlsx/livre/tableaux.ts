import { lireAdresse } from '../../adresse'
import type { Plage } from '../../port'
import type { Rectangle } from '../../rectangle'
import { filtreEnService } from '../feuille/masquees'
import type { Paquet } from '../paquet/paquet'
import { lireRelations } from '../paquet/relations'
import { enfant, enfants } from '../xml/arbre'
import { decoderTexteDeCellule } from '../xml/echappement'
import type { FeuilleDuLivre } from './structure'

/** Tableau structuré (« Mettre sous forme de tableau »). */
export interface Tableau {
  readonly nom: string
  /** Plage entière, en-têtes et ligne de total comprises. */
  readonly plage: Plage
  readonly colonnes: readonly string[]
  readonly enTetes: boolean
  readonly total: boolean
  /** Plage de son filtre ; `null` s'il n'en a pas, ou sans critère. */
  readonly filtre: Rectangle | null
}

export async function lireTableaux(paquet: Paquet, feuille: FeuilleDuLivre): Promise<readonly Tableau[]> {
  const tableaux: Tableau[] = []
  for (const { genre, partie } of await lireRelations(paquet, feuille.partie)) {
    if (genre !== 'table' || partie === null || !paquet.a(partie)) continue
    const { racine } = await paquet.arbre(partie)
    const { attributs } = racine
    tableaux.push({
      nom: attributs.get('displayName') ?? attributs.get('name') ?? '',
      plage: lireAdresse(attributs.get('ref') ?? '', feuille.nom),
      colonnes: enfants(enfant(racine, 'tableColumns'), 'tableColumn').map(({ attributs: colonne }) =>
        decoderTexteDeCellule(colonne.get('name') ?? ''),
      ),
      enTetes: attributs.get('headerRowCount') !== '0',
      total: attributs.get('totalsRowCount') === '1',
      filtre: filtreEnService(racine),
    })
  }
  return tableaux
}
