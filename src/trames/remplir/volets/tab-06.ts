import { quotient } from '../quotient'
import { FORMAT_POURCENTAGE } from '../presenter'
import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, Recette } from '../types'

/** Indicateurs qui sont des parts ; le ratio de tension et le délai n'en sont pas. */
const PARTS: readonly string[] = ['vacance', 'rotation']

const FORMAT_DU_RATIO = '#,##0.0'

/** Tension sur le parc social (CMS-25) : numérateur sur dénominateur ; un délai se saisit aussi sans dénominateur. */
export const TAB_06: Recette = (entree, table) => {
  const { feuille, ...suite } = tableSaisie(entree, table, { val: valeur })
  const colonne = table.colonnes.findIndex(({ code }) => code === 'val')
  const formats = table.lignes.map(({ code }, rang) => ({ ligne: rang + 1, colonne, format: PARTS.includes(code) ? FORMAT_POURCENTAGE : FORMAT_DU_RATIO }))
  return { ...suite, feuille: { ...feuille, formats: [...feuille.formats, ...formats] } }
}

function valeur({ place, fixe }: LigneEnCours): ContenuDecrit {
  const [numerateur, denominateur] = [place('num'), place('den')]
  if (fixe?.code !== 'delai') return { formule: quotient(numerateur, denominateur), rang: 0 }
  const rapport = `IF(SUM(${denominateur})>0,${numerateur}/${denominateur},IF(COUNT(${denominateur})=0,${numerateur},""))`
  return { formule: `=IF(COUNT(${numerateur})=1,${rapport},"")`, rang: 0 }
}
