import type { CadreDePeriode } from '../cadre'
import { compterDonnees, lettre, lireDonnee } from './feuille-communes'
import { manquants, nombreLu, parcConnu } from './formules'
import type { CommuneARemplir, ContenuDecrit } from './types'

/** Rang de la colonne qui porte le nom de la commune, à droite du tableau et d'une colonne vide : TAB-16 n'en a pas. */
export const REPERE = 5

/** Lignes de TAB-16, une par commune, nom de la commune compris, titres exclus. */
export function lignesQualitatives(communes: readonly CommuneARemplir[], cadre: CadreDePeriode): readonly (readonly ContenuDecrit[])[] {
  const { periode } = cadre
  return communes.map((commune, i) => {
    const ligne = i + 2
    const nom = `$${lettre(REPERE)}${ligne}`
    const [objectif, plafond] = [`A${ligne}`, `C${ligne}`]
    const [residences, logements, plh] = [lireDonnee('residences', nom), lireDonnee('logements', nom), lireDonnee('plh', nom)]
    const maximum = `MIXITE.SRU_PLS_MAX(${objectif},MIXITE.SRU_TAUX(${residences},${logements}),${plh},,"${periode}")`
    return [
      { formule: objectifRetenu(commune, nom), rang: 0 },
      { formule: `=IF(COUNT(${objectif})=1,MIXITE.SRU_PLAI_MIN(${objectif},,"${periode}"),"")`, rang: 1 },
      { formule: plafondDePls({ residences, logements, plh }, nom, cadre), rang: 1 },
      { formule: `=IF(COUNT(${objectif},${plafond})=2,${maximum},"")`, rang: 2 },
      null,
      commune.nom,
    ]
  })
}

function objectifRetenu({ objectifRetenu: objectif, tauxRetenu: taux }: CommuneARemplir, nom: string): string {
  if (objectif !== null || taux === null) return nombreLu('objectifRetenu', nom)
  const appel = `MIXITE.SRU_OBJECTIF_TAUX(${manquants(nom)},${lireDonnee('tauxRetenu', nom)})`
  return `=IF(AND(${parcConnu(nom)},${compterDonnees('tauxRetenu', 'tauxRetenu', nom)}=1),${appel},"")`
}

/** Plafond réduit sous le seuil et sans PLH ; le seuil se compare sur des entiers, et sous lui un PLH inconnu ne décide de rien. */
function plafondDePls(
  { residences, logements, plh }: Readonly<Record<'residences' | 'logements' | 'plh', string>>,
  nom: string,
  { valeur }: CadreDePeriode,
): string {
  const [plein, reduit] = [valeur('P_quali.pls') / 100, valeur('P_quali.pls_reduit') / 100]
  const selonPlh = `IF(ISLOGICAL(${plh}),IF(${plh},${plein},${reduit}),"")`
  const auSeuil = `${logements}*100>=${residences}*${valeur('P_quali.seuil')}`
  return `=IF(${compterDonnees('residences', 'logements', nom)}=2,IF(${auSeuil},${plein},${selonPlh}),"")`
}
