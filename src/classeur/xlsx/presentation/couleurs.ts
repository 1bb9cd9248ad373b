import type { Noeud } from '../xml/arbre'
import { enfant } from '../xml/arbre'

/** Palette par défaut d'Excel, indices 8 à 63 (0 à 7 répètent 8 à 15). */
const PALETTE = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080' +
  '80C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000' +
  'FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF' +
  '33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g) as string[]

/** Ordre des couleurs du thème dans les styles : les deux premières paires y sont interverties. */
const ORDRE_DU_THEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']

export function lireTheme(racine: Noeud | undefined): readonly string[] {
  const schema = enfant(enfant(racine, 'themeElements'), 'clrScheme')
  return ORDRE_DU_THEME.map((nom) => {
    const couleur = enfant(schema, nom)?.enfants[0]?.attributs
    return couleur?.get('lastClr') ?? couleur?.get('val') ?? '000000'
  })
}

/** Élément de couleur (`rgb`, `theme`, `indexed`, avec `tint`) → `#RRGGBB`, ou `null` pour la couleur automatique. */
export function lireCouleur(noeud: Noeud | undefined, theme: readonly string[]): string | null {
  if (noeud === undefined) return null
  const base = couleurDeBase(noeud.attributs, theme)
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null
  return `#${nuancer(base, Number(noeud.attributs.get('tint') ?? 0)).toUpperCase()}`
}

function couleurDeBase(attributs: ReadonlyMap<string, string>, theme: readonly string[]): string | undefined {
  const rgb = attributs.get('rgb')
  if (rgb !== undefined) return rgb.slice(-6)
  const duTheme = attributs.get('theme')
  if (duTheme !== undefined) return theme[Number(duTheme)]
  const indice = Number(attributs.get('indexed') ?? Number.NaN)
  return PALETTE[indice < 8 ? indice : indice - 8]
}

/** Teinte d'ECMA-376 (18.8.19) : la luminosité va vers le blanc si elle est positive, vers le noir sinon. */
function nuancer(hexa: string, teinte: number): string {
  if (teinte === 0 || Number.isNaN(teinte)) return hexa
  const canaux = [0, 2, 4].map((i) => Number.parseInt(hexa.slice(i, i + 2), 16))
  const [min, max] = [Math.min(...canaux), Math.max(...canaux)]
  const luminosite = (min + max) / 2
  const cible = teinte < 0 ? luminosite * (1 + teinte) : luminosite * (1 - teinte) + 255 * teinte
  // À teinte et saturation constantes, le chroma suit la part de luminosité disponible.
  const place = (valeur: number): number => 255 - Math.abs(2 * valeur - 255)
  const echelle = place(luminosite) === 0 ? 0 : place(cible) / place(luminosite)
  return canaux
    .map((canal) => Math.round(Math.min(255, Math.max(0, cible + (canal - luminosite) * echelle))))
    .map((canal) => canal.toString(16).padStart(2, '0'))
    .join('')
}
