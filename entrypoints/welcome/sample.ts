/** A bounce as Postfix sends it, about a full mailbox at Gmail. Names are of the reserved kind (RFC 2606). */
export const SAMPLE = `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<anna@example.net>: host gmail-smtp-in.l.google.com[192.0.2.27] said:
    452-4.2.2 The recipient's inbox is out of storage space. Please direct the
    recipient to https://support.google.com/mail/?p=OverQuotaTemp
    452 4.2.2 - gsmtp (in reply to RCPT TO command)`;
