import { ErreurHote } from './erreurs'

/** Ensembles d’exigences et leur version : `{ ExcelApi: '1.14' }`. */
export type Niveaux = Readonly<Record<string, string>>

/**
 * Excel LTSC 2021, le plus ancien des postes visés. Les ensembles sans numéro public (`RichApiRuntime`, `CustomFunctions`,
 * `DelayForCellEdit`) sont ceux qu’office.js interroge pour choisir la forme de ses messages.
 */
export const NIVEAUX_LTSC_2021: Niveaux = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  AddinCommands: '1.1',
  RichApiRuntime: '1.2',
  CustomFunctions: '1.7',
  DelayForCellEdit: '1.1',
}

/** Comme un hôte de ce niveau : le contrôle fait par office.js lui-même ne refuse rien dans la version employée. */
export function exigerNiveau(niveaux: Niveaux, membre: string, [ensemble, version]: readonly [string, string]): void {
  const offert = niveaux[ensemble] ?? '0.0'
  if (comparer(offert, version) >= 0) return
  throw new ErreurHote('ApiNotFound', `${membre} demande ${ensemble} ${version}, l’hôte offre ${offert}`, 404)
}

function comparer(gauche: string, droite: string): number {
  const [a = 0, b = 0] = gauche.split('.').map(Number)
  const [c = 0, d = 0] = droite.split('.').map(Number)
  return a - c || b - d
}
