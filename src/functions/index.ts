import { FONCTIONS } from '../catalogue'
import { ouvrirAide } from './commandes'
import { definirFonction } from './definir-fonction'

for (const fonction of FONCTIONS) CustomFunctions.associate(fonction.nom, definirFonction(fonction))

// Sans cet appel, et même si le volet est en panne, Excel dirait que le complément n’a pas démarré.
void Office.onReady()
Office.actions.associate('ouvrirAide', ouvrirAide)
