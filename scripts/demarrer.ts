/** `npm start` : construit l'atelier puis le sert sur ce poste seulement. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { construire } from './construire/construire'
import { lireOptions } from './construire/options'
import { ecouter, portDemande } from './servir/ecouter'
import { ENTETES_ATELIER } from './servir/entetes'
import { repondreDepuis } from './servir/repondre'

const PORT_HABITUEL = 4173

const port = portDemande(process.env['PORT'], PORT_HABITUEL)
console.log('Construction de l’atelier (une minute environ la première fois)…')
await construire(lireOptions(['--cibles', 'atelier']))
if (!existsSync('dist/atelier/index.html')) throw new Error('L’atelier n’a pas été construit : dist/atelier/index.html est absent.')
const obtenu = await ecouter(createServer(repondreDepuis(resolve('dist/atelier'), ENTETES_ATELIER)), port)
console.log(
  [
    '',
    `L’atelier est ouvert : http://127.0.0.1:${obtenu}/`,
    'Il ne demande ni Excel ni internet ; Ctrl+C l’arrête.',
    '',
    'Pour charger le complément dans Excel (Windows ou Mac) :',
    '  1. npm run servir:https   construit le complément et le sert sur https://localhost:3000',
    '     (un certificat de mise au point est créé ; acceptez-le quand le système le demande) ;',
    '  2. placez manifest.xml dans un dossier partagé déclaré comme catalogue approuvé',
    '     (Excel : Fichier > Options > Centre de gestion de la confidentialité > Catalogues de compléments approuvés) ;',
    '  3. Excel : Accueil > Compléments > Autres compléments > Dossier partagé > Mixité.',
    'Pour un serveur d’intranet : npm run build -- --base https://… puis déposez dist/complement.',
  ].join('\n'),
)
