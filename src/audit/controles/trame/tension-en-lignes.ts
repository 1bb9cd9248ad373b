import { plageDUneCellule } from '../../../classeur/instantane'
import type { FeuilleFigee } from '../../../classeur/instantane'
import { contient } from '../../../classeur/rectangle'
import { message } from '../../../regles'
import { decimalesDe } from '../../reconnaissance/lire-cases'
import { estAnnee } from '../../reconnaissance/millesime'
import type { Carnet, Controle } from '../../types'
import { textesDeFeuille } from './contrat'
import type { TexteSitue } from './contrat'

const RATIO = /^(?:ratio|indice|indicateur)?(?: de)? ?(?:tension|pression)(?: (?:sur|de|du|locative|demandeurs|demandes)\b.*)?$/
const DEMANDEURS = /^(?:nombre (?:total )?(?:de |d )|nb (?:de |d )?)?(?:demandeurs|demandes)(?: (?:en (?:cours|attente|stock)|actifs|actives|de logements? soci(?:al|aux)|au \d.*|total|totales))*$/
const SATISFAITES = /^(?:nombre (?:total )?(?:de |d )|nb (?:de |d )?)?(?:demandes satisfaites|demandeurs satisfaits|attributions|satisfaites|satisfaits)\b/
/** Lignes entre le ratio et les nombres dont il est le rapport. */
const VOISINAGE = 6
/** Années côte à côte qu'un service compare. */
const COLONNES_LUES = 12
/** Colonnes qui ne portent pas les nombres eux-mêmes. */
const AUTRE_COLONNE = /^(?:taux d )?(?:evolution|variation|ecart|difference|progression)\b/

/** Ratio de tension écrit sous ses deux nombres, un par ligne : demandeurs ÷ demandes satisfaites (CMS-25). */
export const TENSION_EN_LIGNES: Controle = {
  id: 'CMS-25.tension-en-lignes',
  regle: 'CMS-25',
  gravite: 'IN',
  aide: 'audit-trame.aide.tension',
  examiner: ({ instantane, tableaux }, carnet) => {
    for (const feuille of instantane.feuilles) {
      const textes = textesDeFeuille(feuille)
      const lus = tableaux.filter((tableau) => tableau.feuille === feuille && tableau.type === 'TAB-06')
      for (const ratio of textes.filter(({ mots }) => RATIO.test(mots))) {
        if (lus.some(({ plage }) => contient(plage, ratio))) continue
        const voisin = (motif: RegExp): TexteSitue | undefined => leSeul(textes, ratio, motif)
        const [demandeurs, satisfaites] = [voisin(DEMANDEURS), voisin(SATISFAITES)]
        if (demandeurs !== undefined && satisfaites !== undefined) examinerLesColonnes(feuille, textes, { ratio, haut: demandeurs.ligne, bas: satisfaites.ligne }, carnet)
      }
    }
  },
}

/** Le libellé de ce sens, sous ou sur le ratio et dans sa colonne ; deux libellés n'en font aucun. */
function leSeul(textes: readonly TexteSitue[], { ligne, colonne }: TexteSitue, motif: RegExp): TexteSitue | undefined {
  const [premier, ...autres] = textes.filter((texte) => texte.colonne === colonne && Math.abs(texte.ligne - ligne) <= VOISINAGE && motif.test(texte.mots))
  return autres.length === 0 ? premier : undefined
}

interface Lignes {
  readonly ratio: TexteSitue
  readonly haut: number
  readonly bas: number
}

function examinerLesColonnes(feuille: FeuilleFigee, textes: readonly TexteSitue[], { ratio, haut, bas }: Lignes, carnet: Carnet): void {
  const { ligne, colonne, texte } = ratio
  for (let rang = colonne + 1; rang < Math.min(feuille.colonnes, colonne + 1 + COLONNES_LUES); rang += 1) {
    const [lu, demandeurs, satisfaites] = [feuille.nombre(ligne, rang), feuille.nombre(haut, rang), feuille.nombre(bas, rang)]
    // Une colonne d'années ou d'évolutions n'a pas de rapport entre ses lignes.
    if (!(satisfaites > 0) || !(demandeurs > 0) || Number.isNaN(lu) || estAnnee(lu)) continue
    if (textes.some((titre) => titre.colonne === rang && titre.ligne < Math.min(haut, bas, ligne) && AUTRE_COLONNE.test(titre.mots))) continue
    const juste = demandeurs / satisfaites
    if (Math.abs(lu - juste) <= 0.5 / 10 ** decimalesDe(lu) + 1e-9) {
      carnet.conforme()
      continue
    }
    const inverse = demandeurs > satisfaites && Math.abs(lu - satisfaites / demandeurs) <= 0.5 / 10 ** decimalesDe(lu) + 1e-9
    const donnees = { lu, indicateur: texte, numerateur: demandeurs, denominateur: satisfaites, attendu: Number(juste.toPrecision(12)) }
    const lieu = plageDUneCellule(feuille.nom, ligne, rang)
    carnet.nonConforme({ lieu, lu, attendu: donnees.attendu, message: message(`audit-trame.${inverse ? 'tension-inversee' : 'tension-fausse'}`, donnees), correction: donnees.attendu })
  }
}
