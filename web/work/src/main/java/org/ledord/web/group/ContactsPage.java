package org.ledord.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.ledord.group.ContactList;
import org.ledord.group.ContactQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Say;
import org.ledord.web.frame.TableFile;
import org.ledord.web.work.Situation;

/** How those in a group reach each other: to read, to print, and as a file for a spreadsheet. */
@Named
@RequestScoped
public class ContactsPage {
    private ContactQueries queries;
    private Situation situation;
    private Address address;
    private Say say;
    private int number;
    private ContactList list;

    protected ContactsPage() {
    }

    @Inject
    public ContactsPage(ContactQueries queries, Situation situation, Address address, Say say) {
        this.queries = queries;
        this.situation = situation;
        this.address = address;
        this.say = say;
    }

    public void load() {
        list = queries.contacts(new MatterKey(situation.reformSlug(), MatterKind.GROUP, number), address.getLanguage());
    }

    /** Sends the list as a file, never to be shown in the browser. */
    public void send() throws IOException {
        load();
        TableFile.sendPrivately(situation.reformSlug() + "-g" + number,
                list.csv(List.of("name", "title.column", "unit", "employer", "phone", "address").stream().map(head -> say.get("contact." + head)).toList()));
    }

    public ContactList getList() {
        return list;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
