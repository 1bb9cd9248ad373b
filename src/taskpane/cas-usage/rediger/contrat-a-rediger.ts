import { CLEF_DE_L_APPRECIATION, CLEF_DE_LA_COMPTABILISATION, clefDuMotif } from '../../../redaction'
import type { ContratARediger } from '../../../redaction'
import { assembler } from '../tableaux/assembler'
import type { DossierCadre } from '../tableaux/assembler'
import { BROUILLON_VIDE } from '../tableaux/brouillon'
import type { ContratLu } from '../tableaux/contrat-lu'
import { cleDeCommune } from '../tableaux/par-commune'
import type { TableARediger } from './tables-a-rediger'

/** Le contrat à mettre en phrases : ses communes, les valeurs de ses tables et ses textes libres ; un texte blanc est absent. */
export function contratARediger(dossier: DossierCadre, contrat: ContratLu, tables: readonly TableARediger[]): ContratARediger {
  const { lignes: _lignes, horsTableau: _horsTableau, ...entree } = assembler(dossier, contrat, BROUILLON_VIDE)
  const texte = (clef: string): string | null => {
    const ecrit = dossier.textes[clef] ?? ''
    return ecrit.trim() === '' ? null : ecrit
  }
  const motifs = contrat.communes.flatMap(({ nom }) => {
    const motif = texte(clefDuMotif(nom))
    return motif === null ? [] : [[nom, motif] as const]
  })
  return {
    entree,
    tables: grillesDe(tables, undefined),
    tablesDesCommunes: Object.fromEntries(contrat.communes.map(({ nom }) => [nom, grillesDe(tables, nom)])),
    motifs: Object.fromEntries(motifs),
    appreciation: texte(CLEF_DE_L_APPRECIATION),
    comptabilisation: texte(CLEF_DE_LA_COMPTABILISATION),
  }
}

/** Tables du contrat entier (`undefined`), ou d’une de ses communes, quelle qu’en soit la casse. */
function grillesDe(tables: readonly TableARediger[], commune: string | undefined): ContratARediger['tables'] {
  return Object.fromEntries(tables.flatMap((table) => (estDe(table, commune) ? [[table.id, table.grille] as const] : [])))
}

function estDe(table: TableARediger, commune: string | undefined): boolean {
  if (table.commune === undefined || commune === undefined) return table.commune === commune
  return cleDeCommune(table.commune) === cleDeCommune(commune)
}
