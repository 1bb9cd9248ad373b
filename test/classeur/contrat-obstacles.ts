import { egal, refuse } from './affirmer'
import type { CasDuContrat } from './contrat'
import { feuilleNeuve, plageDe, poser } from './contrat-appuis'

const AUCUN = { protegee: false, filtre: false, fusions: [], lignesMasquees: [], colonnesMasquees: [], tableaux: [] }

export const CAS_D_OBSTACLES: readonly CasDuContrat[] = [
  {
    titre: 'ne voit aucun obstacle dans une feuille neuve, vide ou remplie',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      egal(await classeur.obstacles(plageDe(feuille, 0, 0, 200, 30)), AUCUN, 'vide')
      await poser(classeur, feuille, [0, 0], [['commune', 'taux'], ['Épinay', 0.25]])
      await classeur.mettreEnForme([{ plage: plageDe(feuille, 0, 0, 2, 2), gras: true, largeur: 20 }])
      egal(await classeur.obstacles(plageDe(feuille.toUpperCase(), 0, 0, 200, 30)), AUCUN, 'remplie')
    },
  },
  {
    titre: 'refuse de chercher des obstacles dans une feuille absente ou hors de la feuille',
    async executer(classeur) {
      const feuille = await feuilleNeuve(classeur)
      await refuse(classeur.obstacles(plageDe('Feuille qui n’existe pas', 0, 0)), 'feuille-absente', 'absente')
      await refuse(classeur.obstacles(plageDe(feuille, 1_048_576, 0)), 'plage-invalide', 'hors bornes')
    },
  },
]
