import { conditionDeProlongation, message, normaliser } from '../../../regles'
import { abaissementsParCommune } from '../../communes/abaissements'
import { enPoints, lieuDuTitre, reprocher } from '../../communes/constater'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { effectifDe, nomDe, parcourir, pointsDe, texteDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { nomReduit } from '../../communes/rapprocher'
import { textesAuDessus } from '../../communes/textes-autour'
import { voletsDe } from '../../communes/volets'
import { citer } from '../../reconnaissance/citer'
import { brutDe, drapeauDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'
import { memoriser } from '../../memoriser'
import { compteDe, estDerogee } from './cms-05-duree'

const TOTAL = /\bterritoire (?:total|communal|entier|de la commune)\b|\btout le territoire\b|\bsuperficie (?:totale|communale|de la commune)\b|\bensemble du territoire\b/
const DECISION = /\bdecision\b|\baccord du prefet\b|\bavis du prefet\b/
const PROLONGE = /\bprolong|\bderogat|\b4e periode\b|\bquatrieme periode\b/

/** L'inconstructibilité se mesure sur le territoire urbanisé, jamais sur le territoire total (SRU-15). */
export const SRU_15_TERRITOIRE: Controle = {
  id: 'SRU-15.territoire',
  regle: 'SRU-15',
  gravite: 'EL',
  aide: 'audit-communes.aide.territoire',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      const colonne = volet.colonnes.get('inconstructible')
      const premiere = volet.tableau.objets[0]
      if (colonne === undefined || premiere === undefined) continue
      const dit = normaliser(colonne.intitule)
      if (!TOTAL.test(dit) || /\burbanise/.test(dit)) {
        carnet.conforme()
        continue
      }
      carnet.nonConforme({
        lieu: lieuDuTitre({ volet, objet: premiere }, 'inconstructible'),
        lu: colonne.intitule,
        attendu: 'part du territoire urbanisé',
        message: message('audit-communes.territoire-total', {}),
        certitude: colonne.certitude,
      })
    }
  },
}

/** Au-delà de trois périodes : une décision du préfet, et moins de 5 000 habitants ou 30 à 50 % d'inconstructible (CMS-06). */
export const CMS_06_PROLONGATION: Controle = {
  id: 'CMS-06.prolongation',
  regle: 'CMS-06',
  gravite: 'EL',
  aide: 'audit-communes.aide.prolongation',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes'], ['population'], (ligne) => {
      if (!ditUneProlongation(ligne.volet)) return
      const historique = ligne.volet.tableau.colonnes.some(({ notion, periode }) => notion === 'abaissee' && periode !== null)
      // L'historique dit qui dépasse trois périodes ; sans décision, c'est la durée qui est fautive (CMS-05).
      if (historique && !(depasseLaDuree(dossier, ligne) && estDerogee(ligne))) return
      if (!historique) controlerDecision(ligne, carnet)
      controlerMotif(dossier, ligne, carnet)
    })
  },
}

function depasseLaDuree(dossier: Dossier, ligne: Ligne): boolean {
  const abaissements = abaissementsParCommune(dossier).get(nomReduit(texteDe(ligne, 'nom'))) ?? []
  return abaissements.some((abaissement) => compteDe(dossier, abaissement, abaissements).depasse)
}

/** Le titre et les intitulés ne changent pas d'une ligne à l'autre : ils ne se lisent qu'une fois par tableau. */
const ditUneProlongation = memoriser((volet: Ligne['volet']): boolean => {
  const intitules = [...volet.tableau.colonnes, ...volet.tableau.etrangeres].map(({ intitule }) => intitule)
  return PROLONGE.test(`${textesAuDessus(volet)} ${normaliser(intitules.join(' '))}`)
})

/** Une décision datée, ou dite favorable ; sans colonne qui la porte, on n'en sait rien. */
function controlerDecision(ligne: Ligne, carnet: Carnet): void {
  const rang = colonneEtrangere(ligne.volet, DECISION)
  if (rang === null) return
  const valeur = valeurAuRang(ligne, rang)
  const brut = brutDe(valeur)
  const absente = brut === null || brut === '' || drapeauDe(valeur) === false || /^(?:refus|defavorable|en attente|non)/.test(normaliser(String(brut)))
  if (!absente) return carnet.conforme()
  carnet.nonConforme({
    lieu: lieuAuRang(ligne, rang),
    lu: citer(valeur),
    attendu: 'décision du préfet',
    message: message('audit-communes.prolongation-sans-decision', { commune: nomDe(ligne) }),
  })
}

function controlerMotif({ options }: Dossier, ligne: Ligne, carnet: Carnet): void {
  const [population, part] = [effectifDe(ligne, 'population'), pointsDe(ligne, 'inconstructible')]
  const condition = conditionDeProlongation(Number.isNaN(population) ? null : population, Number.isNaN(part) ? null : part, options.lectures)
  if (condition === 'inconnue') return
  if (condition !== 'non remplie') return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'inconstructible', {
      phrase: 'prolongation-sans-motif',
      donnees: { population, part: enPoints(part) },
      attendu: 'motif recevable',
      selon: ['population'],
    }),
  )
}
