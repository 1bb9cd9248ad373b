import { CLEF_DE_L_APPRECIATION, CLEF_DE_LA_COMPTABILISATION, clefDuMotif } from '../../../redaction'
import type { ContratARediger } from '../../../redaction'
import { assembler } from '../tableaux/assembler'
import type { DossierCadre } from '../tableaux/assembler'
import { BROUILLON_VIDE } from '../tableaux/brouillon'
import type { ContratLu } from '../tableaux/contrat-lu'
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
    tables: Object.fromEntries(tables.map(({ id, grille }) => [id, grille])),
    motifs: Object.fromEntries(motifs),
    appreciation: texte(CLEF_DE_L_APPRECIATION),
    comptabilisation: texte(CLEF_DE_LA_COMPTABILISATION),
  }
}
