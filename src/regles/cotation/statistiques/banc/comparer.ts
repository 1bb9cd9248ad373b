import { masquerPetitsEffectifs } from '../../../com'
import type { LotNote } from './lot-note'
import { publierEffectif } from './publier'
import type { ComparaisonDeGrilles } from './types'

/** Ce qui bouge de la première grille à la seconde, sur les demandes que les deux notent : des effectifs, masqués sous le seuil (COM-08). */
export function comparerLots(un: LotNote, autre: LotNote, membresUn: Uint8Array, membresAutre: Uint8Array, seuil: number): ComparaisonDeGrilles {
  let [montent, descendent, inchangees, entrent, sortent] = [0, 0, 0, 0, 0]
  for (let i = 0, j = 0; i < un.rangs.length && j < autre.rangs.length; ) {
    const ecartDeRang = (un.rangs[i] as number) - (autre.rangs[j] as number)
    if (ecartDeRang !== 0) {
      if (ecartDeRang < 0) i += 1
      else j += 1
      continue
    }
    const [avant, apres] = [un.notes[i] as number, autre.notes[j] as number]
    if (apres > avant) montent += 1
    else if (apres < avant) descendent += 1
    else inchangees += 1
    if (membresAutre[j] === 1 && membresUn[i] === 0) entrent += 1
    if (membresAutre[j] === 0 && membresUn[i] === 1) sortent += 1
    i += 1
    j += 1
  }
  const { groupes } = masquerPetitsEffectifs([montent, descendent, inchangees], seuil)
  return {
    comparees: montent + descendent + inchangees,
    montent: groupes[0] === true ? null : montent,
    descendent: groupes[1] === true ? null : descendent,
    inchangees: groupes[2] === true ? null : inchangees,
    entrentAuPremierQuart: publierEffectif(entrent, seuil),
    sortentDuPremierQuart: publierEffectif(sortent, seuil),
  }
}
