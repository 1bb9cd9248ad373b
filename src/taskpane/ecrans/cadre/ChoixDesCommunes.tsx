import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { memeNom } from '../../../remplissage'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { CommuneARemplir } from '../../../trames'
import { communesDuContrat, correspond } from '../../cas-usage/contrat/communes-du-contrat'
import type { Constat } from '../../cas-usage/contrat/constater'
import { aDesTitresEtrangers } from '../../cas-usage/contrat/feuille-etrangere'
import { donneesManquantes } from '../../cas-usage/contrat/donnees-manquantes'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { ListeACocher } from '../../composants/ListeACocher'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { territoireDe } from './territoire-de'

interface Proprietes extends Pick<ProprietesDEtape, 'dossier' | 'surDossier' | 'surEtape'> {
  readonly constat: Constat
}

/** Communes du contrat, choisies parmi celles de la feuille « Communes ». */
export function ChoixDesCommunes({ constat, dossier, surDossier, surEtape }: Proprietes): ReactElement {
  const { communes, anomalies } = constat
  const etrangere = aDesTitresEtrangers(constat)
  const [recherche, setRecherche] = useState('')
  const { perdues } = communesDuContrat(dossier.communes, communes)
  const estChoisie = ({ nom }: CommuneARemplir): boolean => dossier.communes.some((choisie) => memeNom(choisie, nom))

  /** Dans l’ordre de la feuille ; les communes perdues restent jusqu’à ce qu’on les ôte. */
  function choisir(changees: ReadonlySet<CommuneARemplir>, cochees: boolean): void {
    const noms = [
      ...communes.filter((commune) => (changees.has(commune) ? cochees : estChoisie(commune))).map(({ nom }) => nom),
      ...perdues,
    ]
    surDossier({ ...dossier, communes: noms, territoire: territoireDe(dossier, noms) })
  }

  return (
    <section aria-labelledby="mx-cadre-communes">
      <h2 id="mx-cadre-communes">{dire('cadre.communes')}</h2>
      {perdues.length === 0 ? null : (
        <Avis genre="alerte">
          <p>{dire('contrat.perdues', { communes: perdues.join(', ') })}</p>
          <Bouton surClic={() => surDossier({ ...dossier, communes: dossier.communes.filter((nom) => !perdues.includes(nom)) })}>
            {dire('cadre.oter-les-perdues')}
          </Bouton>
        </Avis>
      )}
      {anomalies.length === 0 ? null : (
        <Avis genre="alerte">
          <p>{dire(etrangere ? 'communes.feuille-etrangere' : 'cadre.anomalies')}</p>
          {etrangere ? null : (
            <ul className="mx-liste">
              {anomalies.map((anomalie, rang) => (
                <li key={rang}>{sansCoupure(redigerMessage(anomalie))}</li>
              ))}
            </ul>
          )}
        </Avis>
      )}
      {etrangere ? null : communes.length === 0 ? (
        <Avis genre="information">
          <p>{dire('cadre.sans-commune')}</p>
        </Avis>
      ) : (
        <ListeACocher
          libelle={dire('cadre.rechercher')}
          recherche={recherche}
          surRecherche={setRecherche}
          elements={communes.filter((commune) => correspond(`${commune.nom} ${commune.code ?? ''}`, recherche))}
          clef={({ nom }) => nom}
          texte={({ nom }) => nom}
          aide={(commune) => decrire(commune)}
          estCoche={estChoisie}
          surCocher={choisir}
          nombreCoches={dossier.communes.length}
        />
      )}
      <Bouton surClic={() => surEtape('communes')}>{dire(communes.length === 0 ? 'cadre.apporter' : 'cadre.completer')}</Bouton>
    </section>
  )
}

function decrire(commune: CommuneARemplir): string {
  const manques = donneesManquantes(commune)
  const situation = commune.situation ?? dire('cadre.situation-inconnue')
  return manques.length === 0 ? situation : dire('cadre.a-saisir', { situation, manques: manques.join(', ') })
}
