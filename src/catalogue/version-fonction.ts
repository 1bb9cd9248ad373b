import { etabli } from '../regles'
import type { FonctionDecrite } from './types'
import { VERSION } from './version'

export const DESCRIPTION_VERSION: FonctionDecrite = {
  nom: 'VERSION',
  titre: 'Version du complément',
  description: 'Version de Mixité installée sur ce poste. Le volet s’en sert pour savoir si les fonctions tournent vraiment.',
  arguments: [],
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.VERSION()', arguments: [], valeur: VERSION },
  articles: [],
  regles: [],
  erreurs: [],
  evaluer: () => etabli(VERSION, 'texte'),
}
