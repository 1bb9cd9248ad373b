import type { Paquet } from '../paquet/paquet'
import { oterRelationsVers } from '../paquet/relations'
import { oterType } from '../paquet/types-contenu'
import { enfant } from '../xml/arbre'
import { contientAscii } from '../xml/contenir'
import { ajouterEnfant, appliquerRetouches, poserAttribut } from '../xml/retouches'
import type { StructureDuLivre } from './structure'

/** Éléments qui précèdent `calcPr` dans l'ordre du schéma, du plus proche au plus lointain. */
const AVANT_CALCPR = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']

/** La chaîne de calcul ne correspond plus aux formules : Excel la refera. */
export async function oterChaineDeCalcul(paquet: Paquet, { partie, relations }: StructureDuLivre): Promise<void> {
  const chaine = relations.find(({ genre }) => genre === 'calcChain')?.partie ?? null
  if (chaine === null || !paquet.a(chaine)) return
  await oterRelationsVers(paquet, partie, chaine)
  await oterType(paquet, chaine)
  paquet.supprimer(chaine)
}

/**
 * Demande le recalcul à l'ouverture, sauf si le classeur contient une fonction de complément : sur un poste sans le
 * complément, ses valeurs deviendraient `#NOM?`. Une demande déjà présente est alors retirée.
 */
export async function reglerRecalcul(paquet: Paquet, structure: StructureDuLivre): Promise<void> {
  const demander = !(await contientComplement(paquet, structure))
  const { texte, racine } = await paquet.arbre(structure.partie)
  const calcPr = enfant(racine, 'calcPr')
  if (calcPr !== undefined) {
    const retouches = poserAttribut(texte, calcPr, 'fullCalcOnLoad', demander ? '1' : null)
    if (retouches.length > 0) await paquet.recrireTexte(structure.partie, appliquerRetouches(texte, retouches))
    return
  }
  if (!demander) return
  const ajout = `<${racine.prefixe}calcPr fullCalcOnLoad="1"/>`
  const precedent = AVANT_CALCPR.map((local) => enfant(racine, local)).find((noeud) => noeud !== undefined)
  const retouche =
    precedent === undefined ? ajouterEnfant(texte, racine, ajout) : { debut: precedent.fin, fin: precedent.fin, texte: ajout }
  await paquet.recrireTexte(structure.partie, appliquerRetouches(texte, [retouche]))
}

async function contientComplement(paquet: Paquet, { partie, feuilles }: StructureDuLivre): Promise<boolean> {
  const parties = [partie, ...feuilles.filter(({ genre }) => genre === 'calcul').map((feuille) => feuille.partie)]
  for (const candidate of parties) {
    if (contientAscii(await paquet.octets(candidate), '_xldudf_')) return true
  }
  return false
}
