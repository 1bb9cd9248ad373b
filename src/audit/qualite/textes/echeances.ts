import { NATURES } from '../../../classeur/instantane'
import { enFrancais, lireDate, message, normaliser } from '../../../regles'
import type { Jour } from '../../../regles'
import { lieuDe, valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { estDeDates } from './dates'

const ECHEANCE = /\becheances?\b|\bau plus tard\b|\bdate limite\b|\bprevues?\b|\bprevus?\b|\bprevisionnelle?s?\b/
const REALISATION = /\brealisee?s?\b|\brealisation\b|\breelles?\b|\breels?\b|\beffectuee?s?\b|\beffectifs?\b|\bfaite? le\b|\brendue?s? le\b/
/** Un avancement écrit en toutes lettres dit ce qu'aucune date ne dit. */
const ACHEVE = /\b(?:faite?s?|acheve?e?s?|terminee?s?|realisee?s?|livree?s?|abandonnee?s?|sans objet|clos|close)\b/

/** Échéance passée sans date de réalisation, au jour donné. */
export const ECHEANCES_DEPASSEES: Controle = {
  id: 'COM-06.echeance-depassee',
  regle: 'COM-06',
  gravite: 'AL',
  aide: 'audit-qualite.aide.echeance-depassee',
  examiner: (dossier, carnet) => {
    const { jour } = dossier.options
    if (jour === null) return
    for (const tableau of tousLesTableaux(dossier)) {
      const dates = colonnesExaminees(tableau).filter(estDeDates)
      const [echeance, autreEcheance] = dates.filter(({ intitule }) => ECHEANCE.test(normaliser(intitule)))
      const [realisation, autreRealisation] = dates.filter((colonne) => colonne !== echeance && REALISATION.test(normaliser(colonne.intitule)))
      if (echeance === undefined || realisation === undefined || autreEcheance !== undefined || autreRealisation !== undefined) continue
      examinerTableau(tableau, echeance, realisation, jour, carnet)
    }
  },
}

function examinerTableau(tableau: TableauReconnu, echeance: ColonneExaminee, realisation: ColonneExaminee, jour: Jour, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  const autres = colonnesExaminees(tableau).filter((colonne) => colonne !== echeance && colonne !== realisation && colonne.textes > 0)
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const date = lireDate(brute(tableau, objet, echeance.rang))
    const faite = (transpose ? feuille.nature(realisation.rang, objet) : feuille.nature(objet, realisation.rang)) !== NATURES.vide
    const acheve = autres.some(({ rang }) => ACHEVE.test(normaliser(String(brute(tableau, objet, rang) ?? ''))))
    if (typeof date !== 'number' || date >= jour || faite || acheve) {
      carnet.conforme()
      continue
    }
    const lieu = lieuDe(tableau, objet, echeance.rang)
    const donnees = { cellule: nommer(lieu), date: enFrancais(date), jour: enFrancais(jour), realisation: realisation.intitule }
    carnet.nonConforme({
      lieu,
      lu: enFrancais(date),
      attendu: null,
      message: message('audit-qualite.echeance-depassee', donnees),
      certitude: echeance.certitude,
      cede: true,
    })
  }
}

function brute(tableau: TableauReconnu, objet: number, rang: number): number | string | boolean | null {
  const valeur = valeurDe(tableau, objet, rang)
  return typeof valeur === 'object' ? null : valeur
}
